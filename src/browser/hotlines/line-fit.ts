import type { LineFacts } from '../../directory/line-facts.ts';
import { openAt } from '../../directory/open-at.ts';

/** Whether a line is what somebody asks for; unchecked where nobody has said. */
export type Fit = 'yes' | 'no' | 'unchecked';

/** What can be asked of a line. */
export type Facet = 'language' | 'serves' | 'answers' | 'open' | 'anonymous' | 'free';

export interface Wish {
  facet: Facet;
  /** What is chosen: a language's tag, a kind of operator; of what is asked by yes or no, anything. */
  value: string;
}

/** When and from where somebody calls. */
export interface Call {
  now: Date;
  /** The slug of the country; undefined where nothing is chosen, or one without a page. */
  from: string | undefined;
}

/** Of these a line takes some and turns the others away. Who is not named otherwise may still be helped. */
const BY_SEX_AND_AGE: readonly string[] = ['women', 'men', 'children', 'girls', 'boys'];
const CHILDREN: readonly string[] = ['children', 'girls', 'boys'];

const yesOrNo = (said: boolean | undefined): Fit => (said === undefined ? 'unchecked' : said ? 'yes' : 'no');

function fitsAudience(serves: readonly string[] | undefined, wish: string): Fit {
  if (serves === undefined) return 'unchecked';
  const meant = wish === 'children' ? CHILDREN : wish === 'girls' || wish === 'boys' ? [wish, 'children'] : [wish];
  if (serves.some((whom) => whom === 'everybody' || meant.includes(whom))) return 'yes';
  const isAsked = (whom: string) => BY_SEX_AND_AGE.includes(whom);
  return isAsked(wish) && serves.some(isAsked) ? 'no' : 'unchecked';
}

function isOpen({ hours }: LineFacts, now: Date): boolean | undefined {
  const { state } = openAt(hours, now);
  return state === 'unknown' ? undefined : state === 'open';
}

/** Whether a line is what one wish asks for. */
export function fitOf(line: LineFacts, { facet, value }: Wish, { now, from }: Call): Fit {
  switch (facet) {
    case 'language':
      return yesOrNo(line.languages?.includes(value));
    case 'serves':
      return fitsAudience(line.serves, value);
    case 'answers':
      return yesOrNo(line.answers === undefined ? undefined : line.answers === value);
    case 'open':
      return yesOrNo(isOpen(line, now));
    case 'anonymous':
      return yesOrNo(line.anonymous);
    case 'free':
      // Free is said of calls inside the country.
      return from !== undefined && from !== line.country && line.free ? 'unchecked' : yesOrNo(line.free);
  }
}

/** Whether a line is what all wishes ask for: one no settles it, and yes needs all to be known. */
export function fitAll(line: LineFacts, wishes: readonly Wish[], call: Call): Fit {
  const fits = wishes.map((wish) => fitOf(line, wish, call));
  if (fits.includes('no')) return 'no';
  return fits.includes('unchecked') ? 'unchecked' : 'yes';
}
