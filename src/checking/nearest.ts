/** Up to this many letters may differ, or a third of the word, whichever is less. */
const MOST_EDITS = 4;

/**
 * Of several names the one most probably meant: one that begins or ends like it, or differs in few letters.
 * `undefined` if none is near.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.min(MOST_EDITS, Math.ceil(name.length / 3));
  return [...candidates]
    .map((candidate) => ({ candidate, distance: distance(name, candidate) }))
    .filter(({ candidate, distance: edits }) => edits <= limit || sharesParts(name, candidate))
    .sort((a, b) => a.distance - b.distance)
    .at(0)?.candidate;
}

/** `bsec-2008` and `bsec-unodc-2008`: every part of the one stands in the other. */
function sharesParts(name: string, candidate: string): boolean {
  const parts = candidate.split(/[-/]/);
  return name.split(/[-/]/).every((part) => parts.includes(part));
}

/** How many letters must be changed, added or removed (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...a].entries()) {
    let diagonal = row[0] ?? 0;
    row = row.reduce<number[]>((next, above, column) => {
      const left = next[column - 1];
      const changed = diagonal + Number(b[column - 1] !== letter);
      next.push(left === undefined ? index + 1 : Math.min(above + 1, left + 1, changed));
      diagonal = above;
      return next;
    }, []);
  }
  return row.at(-1) ?? 0;
}
