/** npm run build: checks the content, builds the site, puts it into dist/ when every step has passed. */
import { run } from './steps/failure.ts';
import { speaker } from './steps/message.ts';
import { readOptions } from './steps/options.ts';
import { makeOutput } from './steps/output.ts';

await run(async () => {
  const options = readOptions('build', ['content', 'out', 'quiet'], process.argv.slice(2));
  await makeOutput(options, speaker(options));
});
