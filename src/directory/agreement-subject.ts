import type { Agreement } from '../schemas/agreement.ts';
import { list, stateName } from './state-name.ts';

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What an agreement is about: its title without the parties, where they stand beside it. */
export function agreementSubject({ title, parties }: Pick<Agreement, 'title' | 'parties'>): string {
  const prefix = `${list(parties.map(stateName))}: `;
  return capital(title.startsWith(prefix) ? title.slice(prefix.length) : title);
}
