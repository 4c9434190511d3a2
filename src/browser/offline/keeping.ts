import { fetchFile, isListed, keptResponse, readArrival, type Arrival } from './arrival.ts';
import { failureOf, KeepingFailure } from './keeping-failure.ts';
import { planKeeping, type MissingFile } from './keeping-plan.ts';
import { keptAddress } from './kept-address.ts';
import { fetchLists } from './lists.ts';
import { inSeveral } from './several.ts';
import type { Shelves } from './shelves.ts';
import { STATE_FILE, stateOf, type FileList, type ListedFile, type SiteState } from './site-state.ts';

/** How far keeping has come. */
export interface Progress {
  files: number;
  ofFiles: number;
  bytes: number;
  ofBytes: number;
}

/** What keeping needs, and whom it tells. */
export interface Keeping {
  /** Address of the site's root, ending in a slash. */
  root: string;
  shelves: Shelves;
  /** Done once the list has come, before anything is stored. */
  begin: () => Promise<void>;
  /** Aborted by whoever wants it to stop. */
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

/**
 * Fills a shelf with the state that the site shows now, and takes it into use when every file is there and is the listed
 * one. Whatever happens before, the version in use stays whole; what has arrived is not loaded again the next time.
 * Throws a `KeepingFailure`.
 */
export async function keepSite({ root, shelves, begin, signal, onProgress }: Keeping): Promise<SiteState> {
  try {
    const { list, arrivals } = await fetchLists(root, signal);
    const state = await stateOf(list);
    await begin();
    const shelf = await shelves.open(state.version);
    // First: without its list, what has arrived could not be told apart later.
    for (const [path, arrival] of arrivals) await shelf.put(keptAddress(path, root), keptResponse(arrival));
    const plan = planKeeping(list.files, await shelves.paths(state.version), await shelves.stocksBeside(state.version));
    const tell = progressOf(state, plan.arrived, onProgress);
    await inSeveral(plan.missing, signal, async (missing, stop) => {
      const arrival = await arrive(missing, { root, shelves, signal: stop });
      stop.throwIfAborted();
      await shelf.put(keptAddress(missing.file.path, root), keptResponse(arrival));
      tell(missing.file);
    });
    await assertWhole(list, shelves, state);
    signal.throwIfAborted();
    await shelves.use(state);
    await shelves.dropAllBut(state.version);
    return state;
  } catch (error) {
    throw failureOf(error);
  }
}

/** The content of a file, from this browser where it has it, else from the host. */
async function arrive(
  { file, place }: MissingFile,
  { root, shelves, signal }: Pick<Keeping, 'root' | 'shelves' | 'signal'>,
): Promise<Arrival> {
  const stored = place && (await shelves.at(place.cache, place.path));
  const copied = stored && (await readArrival(stored));
  if (copied && (await isListed(copied, file))) return copied;
  const loaded = await fetchFile(file.path, root, signal);
  if (!(await isListed(loaded, file))) throw new KeepingFailure('other content', file.path);
  return loaded;
}

/** A browser short of room may have taken files away again. */
async function assertWhole({ files }: FileList, shelves: Shelves, { version }: SiteState): Promise<void> {
  const paths = await shelves.paths(version);
  const gone = files.find(({ path }) => !paths.has(path));
  if (gone !== undefined) throw new KeepingFailure('room', gone.path);
}

/** Counts what the state counts. */
function progressOf(
  { files, bytes }: SiteState,
  arrived: readonly ListedFile[],
  onProgress: Keeping['onProgress'],
): (file: ListedFile) => void {
  const progress = { files: 0, ofFiles: files, bytes: 0, ofBytes: bytes };
  const add = (file: ListedFile) => {
    if (file.path === STATE_FILE) return;
    progress.files += 1;
    progress.bytes += file.bytes;
  };
  const tell = () => onProgress({ ...progress });
  arrived.forEach(add);
  tell();
  return (file) => {
    add(file);
    tell();
  };
}
