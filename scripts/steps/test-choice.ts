import type { TestStep } from './test-steps.ts';

export interface Choice {
  chosen: TestStep[];
  /** One sentence on what was not asked for; empty when everything was. */
  leftOut: string[];
  /** What is wrong with the names given, all at once. */
  problems: string[];
}

/**
 * Picks the steps that were named, in the order of the table; all of them when none was named.
 *
 * @param names as typed after `npm test --`
 */
export function chooseSteps(steps: TestStep[], names: string[]): Choice {
  const known = steps.map(({ name }) => name);
  const problems = names
    .filter((name) => !known.includes(name))
    .map((name) => `npm test: no step is called '${name}'; expected ${known.join(', ')}`);
  if (names.length === 0) return { chosen: steps, leftOut: [], problems };
  const others = known.filter((name) => !names.includes(name));
  return {
    chosen: steps.filter(({ name }) => names.includes(name)),
    leftOut: others.length === 0 ? [] : [`${others.join(', ')} (not asked for). Run \`npm test\`.`],
    problems,
  };
}
