/** npm run coverage: prints what is known of every country, section by section. */
import { contentCoverage } from '../src/checking/content-coverage.ts';
import { SECTION_TITLES, SECTIONS } from '../src/directory/coverage.ts';
import { assertContent } from './steps/content-check.ts';
import { run } from './steps/failure.ts';
import { readOptions } from './steps/options.ts';
import { table } from './steps/coverage-table.ts';

await run(async () => {
  const { content } = readOptions('coverage', ['content'], process.argv.slice(2));
  await assertContent(content);
  console.log('known / known to be none / not checked; a single number counts entries');
  console.log(table(contentCoverage(content), SECTIONS, SECTION_TITLES));
});
