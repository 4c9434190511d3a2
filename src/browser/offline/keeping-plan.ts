import type { ListedFile } from './site-state.ts';

/** Files that this browser has already: of an earlier version, or of one that never became whole. */
export interface Stock {
  /** Name of the cache they lie in. */
  cache: string;
  files: readonly ListedFile[];
}

/** Where the same content lies already. */
export interface Place {
  cache: string;
  path: string;
}

/** A file that is not there yet. It is loaded where no place is known. */
export interface MissingFile {
  file: ListedFile;
  place: Place | undefined;
}

/** What is left to do until a version is whole. */
export interface KeepingPlan {
  arrived: ListedFile[];
  missing: MissingFile[];
}

/**
 * Plans how a version becomes whole with as little as possible loaded.
 * In: its files; the paths of those that have arrived in its own cache; what other caches hold.
 */
export function planKeeping(
  wanted: readonly ListedFile[],
  arrived: ReadonlySet<string>,
  stocks: readonly Stock[],
): KeepingPlan {
  const places = new Map<string, Place>();
  for (const { cache, files } of stocks) {
    for (const { sha256, path } of files) places.set(contentOf(sha256, path), { cache, path });
  }
  return {
    arrived: wanted.filter(({ path }) => arrived.has(path)),
    missing: wanted
      .filter(({ path }) => !arrived.has(path))
      .map((file) => ({ file, place: places.get(contentOf(file.sha256, file.path)) })),
  };
}

/** The same bytes under another ending are another thing to a browser: the ending decides the type. */
function contentOf(sha256: string, path: string): string {
  return `${sha256} ${path.slice(path.lastIndexOf('.'))}`;
}
