/** What the tab says once its page is left; the empty page has the same title. */
export const EMPTY_TITLE = 'Notes';

/**
 * Blanks a page at once, and only then goes: the next page may be slow, or never come.
 * The empty page takes its place among those that Back leads to.
 */
export function leave(page: Document, emptyPage: string): void {
  page.title = EMPTY_TITLE;
  page.documentElement.style.display = 'none';
  // Asked in the head of the page, there is no body yet.
  page.querySelector('body')?.replaceChildren();
  page.location.replace(emptyPage);
}
