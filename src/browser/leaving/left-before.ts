/** One entry of the browser's own list of a tab. */
export interface HistoryEntry {
  readonly index: number;
  /** What its page has noted on it. */
  getState(): unknown;
}

/** That list, as far as it belongs to the site. Older browsers have none; Firefox shows a page from a disk only itself. */
export interface TabHistory {
  readonly currentEntry: HistoryEntry | null;
  entries(): readonly HistoryEntry[];
  updateCurrentEntry(change: { state: unknown }): void;
}

const MARK = 'left';

/** The empty page says on its own entry what it is. The entry goes with the tab; nothing else is kept. */
export function markEmptyPage(history: TabHistory | undefined): void {
  history?.updateCurrentEntry({ state: MARK });
}

/**
 * Whether the site was left in this tab, and somebody came back to this page by Back: then the empty page lies ahead.
 * Where the browser does not tell, the answer is no.
 */
export function leftBefore(history: TabHistory | undefined): boolean {
  const here = history?.currentEntry?.index;
  if (history === undefined || here === undefined) return false;
  return history.entries().some((entry) => entry.index > here && entry.getState() === MARK);
}
