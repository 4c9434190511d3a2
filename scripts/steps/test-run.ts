import type { StepResult } from './test-summary.ts';
import type { TestStep } from './test-steps.ts';

/** Says a line to whoever runs the tests. */
export type Tell = (line: string) => void;

/**
 * Runs each step even if an earlier one failed, except those that cannot do without it.
 * A step that was not asked for is taken to have passed: the output of the last build is tested then.
 */
export async function runSteps(steps: TestStep[], tell: Tell): Promise<StepResult[]> {
  const results: StepResult[] = [];
  const failed = new Set<string>();
  for (const step of steps) {
    const outcome = step.needs !== undefined && failed.has(step.needs) ? undefined : await runOne(step, tell);
    if (outcome === undefined || outcome.failed > 0) failed.add(step.name);
    results.push({ step, outcome });
  }
  return results;
}

async function runOne(step: TestStep, tell: Tell): ReturnType<TestStep['run']> {
  tell(`\n== ${step.title}`);
  try {
    return await step.run();
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  }
}
