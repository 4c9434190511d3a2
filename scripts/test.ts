/**
 * Tests everything: `npm test`. Only some steps: `npm test -- unit browser`.
 * Ends with 1 when anything failed or nothing was tested, with 2 when a step's name is not known.
 */
import { missing } from '../tests/browser/browsers.ts';
import { chooseSteps } from './steps/test-choice.ts';
import { runSteps } from './steps/test-run.ts';
import { testSteps } from './steps/test-steps.ts';
import { summary, total } from './steps/test-summary.ts';

const { chosen, leftOut, problems } = chooseSteps(testSteps, process.argv.slice(2));
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(2);
}

const results = await runSteps(chosen, console.log);
const browsers = chosen.some(({ name }) => name === 'browser') ? missing : [];

for (const line of summary(results, [...browsers, ...leftOut])) console.log(line);
const { passed, failed } = total(results);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
