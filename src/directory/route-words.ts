import type { z } from 'zod';
import type { route } from '../schemas/route.ts';
import { list, stateName } from './state-name.ts';

type Stop = z.infer<typeof route>['stops'][number];

/** A stop in words: the states the source names together, or its region. */
export function stopWords({ states, region }: Stop): string {
  const names = states.map(stateName);
  return list(region === undefined ? names : [...names, region]);
}
