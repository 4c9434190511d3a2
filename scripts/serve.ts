/** npm run serve: serves the last build until it is stopped. */
import { run } from './steps/failure.ts';
import { assertOutput } from './steps/last-output.ts';
import { readOptions } from './steps/options.ts';
import { serveFolder } from './steps/server.ts';
import { untilStopped } from './steps/stop.ts';

await run(async () => {
  const options = readOptions('serve', ['out', 'port', 'host'], process.argv.slice(2));
  await assertOutput(options.out);
  const site = await serveFolder(options.out, options);
  console.log(`Counterpart is at ${site.address} (stop it with Ctrl+C)`);
  await untilStopped(site);
});
