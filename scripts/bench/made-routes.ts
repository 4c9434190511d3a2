import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { readFolder } from '../../src/checking/content-folder.ts';

/** Numbers between 0 and 1 that look drawn by lot and are the same in every run. */
function* lots(): Generator<number, never> {
  for (let seed = 1; ;) {
    seed = (seed * 48_271) % 2_147_483_647;
    yield seed / 2_147_483_647;
  }
}

const FORMS = ['sexual exploitation', 'forced labour', 'forced begging', 'organ removal'];
const WHO = ['women', 'men', 'girls', 'boys'];

/**
 * Copies the shipped content and adds made-up routes until there are so many: two to four stops of one state or two, among
 * the states that shipped routes name. For measuring only.
 *
 * @param shipped folder of the content to copy
 * @param made folder to write
 */
export function makeRoutes(shipped: string, made: string, count: number): void {
  cpSync(shipped, made, { recursive: true });
  const folder = path.join(made, 'routes');
  mkdirSync(folder, { recursive: true });
  const present = readdirSync(folder).length;
  const states = statesIn(shipped);
  const lot = lots();
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(lot.next().value * values.length)] as Value;
  for (let number = present; number < count; number += 1) {
    const stops = Array.from({ length: 2 + Math.floor(lot.next().value * 3) }, () => [pick(states)]);
    stops.at(-1)?.push(pick(states));
    const entry = {
      title: `Made-up route ${number}`,
      sources: [{ source: 'bsec-unodc-2008', at: 'made up for measuring' }],
      asOf: pick([2003, 2008, 2015, 2024]),
      stops: stops.map((own) => ({ states: [...new Set(own)] })),
      purposes: [pick(FORMS)],
      who: [pick(WHO)],
    };
    writeFileSync(path.join(folder, `made-${number}.md`), `---\n${stringify(entry)}---\n`);
  }
}

/** The states that routes name as stops, each once. */
function statesIn(content: string): string[] {
  const routes = readFolder(content).entries.filter(({ collection }) => collection === 'routes');
  const stops = routes.flatMap(({ data }) => (data as { stops: { states?: string[] }[] }).stops);
  return [...new Set(stops.flatMap(({ states = [] }) => states))];
}
