/** A browser stores more than the bytes of a file: its address, its headers. */
const BESIDE_A_FILE = 1_000;

/**
 * How many bytes the browser will store for this site beyond what it has.
 * Out: undefined where it does not tell.
 */
export async function roomLeft(storage: StorageManager): Promise<number | undefined> {
  const { quota, usage } = await storage.estimate();
  return quota === undefined || usage === undefined ? undefined : quota - usage;
}

/** How many bytes so much takes. */
export function roomNeeded({ files, bytes }: { files: number; bytes: number }): number {
  return bytes + files * BESIDE_A_FILE;
}
