/** npm run stick -- <folder>: puts the site onto a stick and reads it back; with --check only reads. */
import { checkCopy } from './stick/check.ts';
import { makeCopy } from './stick/copy.ts';
import { prepareSource } from './stick/prepared-source.ts';
import { assertTarget, surroundingsOf } from './stick/target.ts';
import { run } from './steps/failure.ts';
import { speaker } from './steps/message.ts';
import { readOptions } from './steps/options.ts';

await run(async () => {
  const options = readOptions('stick', ['folder', 'from', 'key', 'replace', 'check', 'quiet'], process.argv.slice(2));
  const say = speaker(options);
  if (options.check) return checkCopy(options, say);
  assertTarget(options.folder, surroundingsOf(options.from ?? options.out));
  await makeCopy(await prepareSource(options, say), options, say);
});
