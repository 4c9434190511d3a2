/** npm run web -- <folder>: the files as a web host serves them: each with its compressed forms beside it. */
import { run } from './steps/failure.ts';
import { speaker } from './steps/message.ts';
import { readOptions } from './steps/options.ts';
import { prepareSource } from './stick/prepared-source.ts';
import { assertTarget, surroundingsOf } from './stick/target.ts';
import { fillWebFolder } from './web/web-folder.ts';

await run(async () => {
  const options = readOptions('web', ['folder', 'from', 'at', 'replace', 'quiet'], process.argv.slice(2));
  const say = speaker(options);
  assertTarget(options.folder, surroundingsOf(options.from ?? options.out));
  await fillWebFolder(await prepareSource(options, say), options, say);
});
