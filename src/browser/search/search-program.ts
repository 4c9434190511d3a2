import type { ChunkValue } from './chunks.ts';

/** What `search/search.js` offers to the pages and to its own parts. */
export interface SearchProgram {
  handOver(name: string, value: ChunkValue): void;
  startDialog(dialog: HTMLDialogElement): void;
  startPage(root: HTMLElement): void;
}

declare global {
  /** Set once `search/search.js` has run. */
  var counterpartSearch: SearchProgram | undefined;
}
