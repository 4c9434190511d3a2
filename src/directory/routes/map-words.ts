import { stateName } from '../state-name.ts';
import type { CountryRoutes } from './record.ts';

/** What routes do in a country, in the order in which they are told. */
export const PASSAGES = [
  { key: 'incoming', head: 'Come in', says: 'come in' },
  { key: 'passing', head: 'Pass through', says: 'pass through' },
  { key: 'outgoing', head: 'Go out', says: 'go out' },
  { key: 'inside', head: 'Stay inside', says: 'stay inside' },
] as const satisfies { key: keyof CountryRoutes; head: string; says: string }[];

/** A country's reported routes in numbers: `Bulgaria: reported routes that come in 3, pass through 2, go out 9`. */
export function countryWords(country: CountryRoutes): string {
  const counts = PASSAGES.filter(({ key }) => country[key].length > 0).map(
    ({ key, says }) => `${says} ${country[key].length}`,
  );
  const name = stateName(country.state);
  return counts.length === 0 ? `${name}: no reported route` : `${name}: reported routes that ${counts.join(', ')}`;
}
