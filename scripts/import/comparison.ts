/** How a row of a list stands to what an entry says already. */
export type Comparison = 'same' | 'more' | 'conflict';

/** What can be compared: the status and dates. */
export type Facts = Record<string, string | undefined>;

/**
 * Compares what an entry says with what a row says.
 * @param entry status and dates of the entry
 * @param row status and dates of the row
 * @returns `conflict` where both say something and it differs; `more` where the row alone or more precisely says it
 */
export function compare(entry: Facts, row: Facts): Comparison {
  const names = Object.keys(row).filter((name) => row[name] !== undefined);
  if (names.some((name) => contradicts(entry[name], row[name]))) return 'conflict';
  return names.some((name) => (entry[name] ?? '').length < (row[name] ?? '').length) ? 'more' : 'same';
}

/** 2008 and 2008-06-19 do not contradict each other: one is more precise. */
function contradicts(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return !one.startsWith(other) && !other.startsWith(one);
}

/** Facts in words, for a message: `party, ratified 2008-06-02`. */
export function factWords({ status, ...dates }: Facts): string {
  const said = Object.entries(dates).filter(([, date]) => date !== undefined);
  return [status, ...said.map(([name, date]) => `${WORDS[name] ?? name} ${date}`)].join(', ');
}

const WORDS: Record<string, string> = { inForce: 'in force' };
