/** npm run check: checks every file of the content and tells all that is wrong, with file and line. */
import { assertContent } from './steps/content-check.ts';
import { run } from './steps/failure.ts';
import { soundContent } from './steps/message.ts';
import { readOptions } from './steps/options.ts';

await run(async () => {
  const options = readOptions('check', ['content'], process.argv.slice(2));
  console.log(soundContent(await assertContent(options.content)));
});
