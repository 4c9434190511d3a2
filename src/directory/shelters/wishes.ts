import type { CollectionEntry } from 'astro:content';
import { AUDIENCES } from '../../schemas/vocabulary.ts';
import { valueOf } from '../statement-value.ts';

type Audience = (typeof AUDIENCES)[number];

/**
 * Whom a service also takes in when it says whom it is for. What it does not say is not guessed: a service for victims of
 * trafficking may be for women only.
 */
const INCLUDED: Partial<Record<Audience, readonly Audience[]>> = {
  everybody: AUDIENCES,
  children: ['girls', 'boys'],
};

/** Everybody whom a service takes in by what it says, in the order of the vocabulary. */
export function servedBy({ data }: CollectionEntry<'shelters'>): Audience[] {
  const said = valueOf(data.serves) ?? [];
  const all = new Set(said.flatMap((audience) => [audience, ...(INCLUDED[audience] ?? [])]));
  return AUDIENCES.filter((audience) => all.has(audience));
}
