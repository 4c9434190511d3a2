import type { Hotline } from '../schemas/hotline.ts';
import { freshness, type Freshness } from './freshness.ts';

type Numbers = Pick<Hotline, 'asOf' | 'inside' | 'fromAbroad'>;

/** When a number of a line was said: its own date, else the entry's. */
export function numberDate({ asOf, inside, fromAbroad }: Numbers, reached: 'inside' | 'abroad'): string {
  return (reached === 'inside' ? inside : fromAbroad)?.asOf ?? asOf;
}

/** Whether the number a line is dialled by is fresh on a day: the one inside its country, or the only one there is. */
export function lineAge(data: Numbers, day: string): Freshness {
  return freshness(numberDate(data, data.inside ? 'inside' : 'abroad'), 'hotline', day);
}
