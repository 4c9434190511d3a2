import { list, stateName } from '../../directory/state-name.ts';

const PLURAL = new Intl.PluralRules('en');
const routes = (count: number) =>
  `${count.toLocaleString('en')} reported ${PLURAL.select(count) === 'one' ? 'route' : 'routes'}`;

/** Every sentence that the map says beside what is in the page; the only place to change or translate them. */
export const WORDING = {
  line: (from: string, to: string, count: number) => `From ${stateName(from)} to ${stateName(to)}: ${routes(count)}`,
  both: (states: readonly string[]) => list(states.map(stateName)),
  touches: (states: readonly string[], count: number) =>
    `${list(states.map(stateName))}: ${routes(count)} on which both are stops`,
  route: (title: string) => `Route: ${title}`,
  onMap: (drawn: number, shown: number) =>
    drawn === shown
      ? `On the map: ${routes(shown)}.`
      : `On the map: ${routes(shown)}, ${drawn.toLocaleString('en')} of them as lines. The others stay inside a country, or lead to a region without a place.`,
  map: 'Map of the routes in the table below. Arrow keys move it, plus and minus change its size.',
  share: 'What the two share',
  inTable: 'In the table',
  none: 'None of the routes shown is reported there.',
} as const;
