/** npm start: builds the site, then serves it until it is stopped. */
import { run } from './steps/failure.ts';
import { speaker } from './steps/message.ts';
import { readOptions } from './steps/options.ts';
import { makeOutput } from './steps/output.ts';
import { assertPortFree, serveFolder } from './steps/server.ts';
import { untilStopped } from './steps/stop.ts';

await run(async () => {
  const options = readOptions('start', ['content', 'out', 'port', 'host', 'quiet'], process.argv.slice(2));
  await assertPortFree(options);
  await makeOutput(options, speaker(options));
  const site = await serveFolder(options.out, options);
  console.log(`Counterpart is at ${site.address} (stop it with Ctrl+C)`);
  await untilStopped(site);
});
