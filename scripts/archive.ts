/** npm run archive: the same as on a stick, as one ZIP file with its checksum beside it. */
import { writeArchive } from './archive/zip.ts';
import { prepareSource } from './stick/prepared-source.ts';
import { run } from './steps/failure.ts';
import { speaker } from './steps/message.ts';
import { readOptions } from './steps/options.ts';
import { archiveFile, tellArchive } from './archive/archive-file.ts';

await run(async () => {
  const options = readOptions('archive', ['archive', 'from', 'key', 'quiet'], process.argv.slice(2));
  const say = speaker(options);
  const source = await prepareSource(options, say);
  const file = archiveFile(options.archive, source);
  say(tellArchive(file, source, await writeArchive(source, file)));
});
