import type { Agreement } from '../schemas/agreement.ts';
import { list, stateName } from './state-name.ts';
import { valueOf } from './statement-value.ts';

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What an agreement is about: its title without the parties, where they stand beside it. */
export function subjectOf({ title, parties }: Pick<Agreement, 'title' | 'parties'>): string {
  const prefix = `${list(parties.map(stateName))}: `;
  return capital(title.startsWith(prefix) ? title.slice(prefix.length) : title);
}

/** The year an agreement is known by: that of its signature, else of its entry into force, else undefined. */
export function yearOf({ signed, inForce }: Pick<Agreement, 'signed' | 'inForce'>): string | undefined {
  return (valueOf(signed) ?? valueOf(inForce))?.slice(0, 4);
}
