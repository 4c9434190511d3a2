import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { child, script } from './child.ts';
import { countVitest, single } from './test-report.ts';
import type { Outcome } from './test-report.ts';

/** One thing `npm test` looks at. */
export interface TestStep {
  /** What it is called on the command line: `npm test -- unit`. */
  name: string;
  title: string;
  /** The step it cannot do without: it is not run when that one failed. */
  needs?: string;
  run(): Promise<Outcome>;
}

/** Steps that are one command: it works or it does not. */
async function command(program: string, args: string[]): Promise<Outcome> {
  return single((await child(program, args)) === 0);
}

async function ownScript(path: string): Promise<Outcome> {
  return single((await script(path)) === 0);
}

/** One project of `vitest.config.ts`, counted test by test. */
async function vitest(project: string): Promise<Outcome> {
  const report = join('.build', 'test-reports', `${project}.json`);
  rmSync(report, { force: true });
  const exitCode = await child('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) console.error(`Vitest ended before it could report, with exit code ${exitCode}.`);
  return countVitest(report, exitCode);
}

export const testSteps: TestStep[] = [
  { name: 'types', title: 'Types', run: () => command('astro', ['check']) },
  { name: 'lint', title: 'Lint', run: () => command('eslint', ['.']) },
  { name: 'format', title: 'Format', run: () => command('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'check', title: 'Content check', run: () => ownScript('scripts/check.ts') },
  { name: 'unit', title: 'Unit tests', run: () => vitest('unit') },
  { name: 'content', title: 'Content tests', run: () => vitest('content') },
  { name: 'site', title: 'Build', run: () => ownScript('scripts/build.ts') },
  { name: 'build', title: 'Tests of the built site', needs: 'site', run: () => vitest('build') },
  { name: 'browser', title: 'Tests in browsers', needs: 'site', run: () => vitest('browser') },
];
