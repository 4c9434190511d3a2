import type { Agreement } from '../schemas/agreement.ts';
import { dateWords } from './date-words.ts';
import { list, stateName } from './state-name.ts';
import { valueOf } from './statement-value.ts';

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What an agreement is about: its title without the parties, where they stand beside it. */
export function subjectOf({ title, parties }: Pick<Agreement, 'title' | 'parties'>): string {
  const prefix = `${list(parties.map(stateName))}: `;
  return capital(title.startsWith(prefix) ? title.slice(prefix.length) : title);
}

/** Where an agreement stands, with its dates: `signed 2 February 2005`, `in force since 2003, signed 2001`. */
export function statusWords({ status, signed, inForce }: Pick<Agreement, 'status' | 'signed' | 'inForce'>): string {
  const dates = [
    { date: valueOf(inForce), status: 'in force', words: 'in force since' },
    { date: valueOf(signed), status: 'signed', words: 'signed' },
  ].flatMap(({ date, ...rest }) => (date ? [{ ...rest, text: `${rest.words} ${dateWords(date)}` }] : []));
  const said = dates.some((own) => own.status === status) ? [] : [status];
  return [...said, ...dates.map(({ text }) => text)].join(', ');
}

/** The year an agreement is known by: that of its signature, else of its entry into force, else undefined. */
export function yearOf({ signed, inForce }: Pick<Agreement, 'signed' | 'inForce'>): string | undefined {
  return (valueOf(signed) ?? valueOf(inForce))?.slice(0, 4);
}
