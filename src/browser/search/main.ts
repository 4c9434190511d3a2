import { handOver } from './chunks.ts';
import { SearchEngine } from './engine.ts';
import type { SearchParts } from './parts.ts';
import type { SearchProgram } from './search-program.ts';
import { startSearchDialog } from './search-dialog.ts';
import { startSearchPage } from './search-page.ts';

/** Written in by the build: the names of the index's files. */
declare const SEARCH_PARTS: SearchParts;

let loading: Promise<SearchEngine> | undefined;

/** The engine begins to load at once; after a failure the next search tries again. */
function engine(): Promise<SearchEngine> {
  loading ??= SearchEngine.load(SEARCH_PARTS).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

const program: SearchProgram = {
  handOver,
  startDialog: (dialog) => startSearchDialog(dialog, engine),
  startPage: (root) => startSearchPage(root, engine),
};

globalThis.counterpartSearch = program;
// A failure is said when the reader searches.
engine().catch(() => undefined);
