/** So many pages of a kind speak for the others of it. */
const OF_A_KIND = 60;

/**
 * Some pages of every kind, spread evenly: those in one folder, or in the folders of one folder, are made alike.
 *
 * @param pages addresses, sorted: `/cards/moldova/ro.html`
 * @returns all of a kind that has few, at most sixty of one that has many, in their order
 */
export function someOfEveryKind(pages: readonly string[]): string[] {
  const kindOf = (page: string) => {
    const [, folder = '', ...deeper] = page.split('/');
    return deeper.length === 0 ? '' : `${folder} ${deeper.length}`;
  };
  return [...Map.groupBy(pages, kindOf).values()].flatMap((kind) => {
    const step = Math.max(1, kind.length / OF_A_KIND);
    return kind.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step));
  });
}
