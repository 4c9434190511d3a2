/** The files of the index that are needed before any word can be looked up, by name within `search/`. */
export interface SearchParts {
  /** Pagefind's own program. */
  runtime: string;
  /** Its compiled part; asked for by Pagefind as `wasm.en.pagefind`. */
  wasm: string;
  /** Which word is in which file; asked for by Pagefind under this name. */
  meta: string;
  /** Numbers, articles and names: see `pins.ts`. */
  pins: string;
  /** What Pagefind reads from `pagefind-entry.json`. */
  entry: unknown;
}
