import { expect, test } from 'vitest';
import { chooseSteps } from '../../scripts/steps/test-choice.ts';
import { runSteps } from '../../scripts/steps/test-run.ts';
import type { TestStep } from '../../scripts/steps/test-steps.ts';

const step = (name: string, failed: number, needs?: string): TestStep => ({
  name,
  title: name,
  needs,
  run: async () => ({ passed: 1, failed }),
});
const silent = (): void => undefined;
const steps = [step('types', 0), step('site', 0), step('browser', 0, 'site')];

test('npm test runs every step', () => {
  expect(chooseSteps(steps, [])).toEqual({ chosen: steps, leftOut: [], problems: [] });
});

test('npm test -- browser types runs those two in the usual order and says what was left out', () => {
  const { chosen, leftOut } = chooseSteps(steps, ['browser', 'types']);
  expect(chosen.map(({ name }) => name)).toEqual(['types', 'browser']);
  expect(leftOut).toEqual(['site (not asked for). Run `npm test`.']);
});

test('every name that is not a step is refused, with the names there are', () => {
  expect(chooseSteps(steps, ['brwser', 'types', 'all']).problems).toEqual([
    "npm test: no step is called 'brwser'; expected types, site, browser",
    "npm test: no step is called 'all'; expected types, site, browser",
  ]);
});

test('a step that fails does not keep the next from running', async () => {
  const results = await runSteps([step('types', 1), step('lint', 0)], silent);
  expect(results.map(({ outcome }) => outcome)).toEqual([
    { passed: 1, failed: 1 },
    { passed: 1, failed: 0 },
  ]);
});

test('what needs the site does not run when the site was not built', async () => {
  const results = await runSteps([step('site', 1), step('browser', 0, 'site')], silent);
  expect(results.at(-1)?.outcome).toBeUndefined();
});

test('what needs the site runs on the last build when only it was asked for', async () => {
  const results = await runSteps([step('browser', 0, 'site')], silent);
  expect(results.at(-1)?.outcome).toEqual({ passed: 1, failed: 0 });
});

test('a step that throws has failed, and what it threw is said', async () => {
  const broken: TestStep = { name: 'broken', title: 'Broken', run: () => Promise.reject(new Error('no such program')) };
  const said: string[] = [];
  const results = await runSteps([broken], (line) => said.push(line));
  expect(results.at(-1)?.outcome).toEqual({ passed: 0, failed: 1 });
  expect(said).toContain('no such program');
});
