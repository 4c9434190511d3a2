import type { Said } from '../cited/said.ts';

/** What can happen to a statement; to an entry as a whole too. */
export const CHANGE_KINDS = ['new', 'updated', 'corrected', 'withdrawn'] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One statement that is not as it was. */
export interface StatementChange {
  kind: ChangeKind;
  about: string[];
  before?: string;
  after?: string;
}

interface Told {
  about: string[];
  words: string;
  /** The newest date of which it speaks. */
  asOf: string;
  sources: string;
}

/** Statements of one place taken together: a list is one statement, whatever the order of its parts. */
function byPlace(said: readonly Said[]): Map<string, Told> {
  const places = Map.groupBy(said, ({ about }) => about.join(' / '));
  return new Map(
    [...places].map(([place, all]) => {
      const dates = all.map(({ origin }) => String(origin.asOf)).filter((asOf) => asOf !== 'undated');
      const ids = all.flatMap(({ origin }) => (origin.sources ?? []).map(({ source }) => source));
      return [
        place,
        {
          about: all[0]?.about ?? [],
          words: all.map(({ words }) => words).join('; '),
          asOf: dates.toSorted().at(-1) ?? 'undated',
          sources: [...new Set(ids)].toSorted().join(),
        },
      ];
    }),
  );
}

/**
 * What two states of an entry differ in, statement by statement.
 * - new: it was not there before;
 * - updated: other words on the word of another source or of another date;
 * - corrected: other words on the word of the same sources of the same date, so it was wrong before;
 * - withdrawn: it is gone, and not kept as an earlier statement either.
 */
export function difference(before: readonly Said[], after: readonly Said[]): StatementChange[] {
  const [old, now] = [byPlace(before), byPlace(after)];
  const kept = new Set([...now.values()].filter(({ about }) => about.includes('earlier')).map(({ words }) => words));
  const changed = [...now].flatMap(([place, told]): StatementChange[] => {
    const was = old.get(place);
    if (!was) return told.about.includes('earlier') ? [] : [{ kind: 'new', about: told.about, after: told.words }];
    const sameOrigin = was.asOf === told.asOf && was.sources === told.sources;
    if (was.words === told.words && sameOrigin) return [];
    const kind = sameOrigin ? 'corrected' : 'updated';
    return [{ kind, about: told.about, before: was.words, after: told.words }];
  });
  const gone = [...old]
    .filter(([place, { words }]) => !now.has(place) && !kept.has(words))
    .map(([, { about, words }]): StatementChange => ({ kind: 'withdrawn', about, before: words }));
  return [...changed, ...gone];
}
