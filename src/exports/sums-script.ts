import { readSums, SUMS_FILE, sumsText, type Checksum } from '../integrations/checksums.ts';

/** Where `verify.html` finds what a copy should contain: a page opened from a disk may load scripts but not fetch lists. */
export const SUMS_SCRIPT = 'sums.js';

/** What a copy should contain. */
export interface CopyList {
  /** Date of the data: `2026-11-22`. */
  date: string;
  /** As in `SHA256SUMS`, without the list itself. */
  sums: string;
}

/** Writes the list as a script that hands it over. The same list gives the same bytes, so its own checksum can be told from it. */
export function sumsScript({ date, sums }: CopyList): string {
  return `counterpartVerify.handOver(${JSON.stringify({ date, sums })})\n`;
}

/** Gives the SHA-256 of a text, hexadecimal. */
type Digest = (text: string) => Promise<string>;

/** Every file a copy should contain: those of the list, the list, and the `SHA256SUMS` that names them all. */
export async function wholeCopy(list: CopyList, digest: Digest): Promise<{ files: Checksum[]; sums: Checksum }> {
  const listed = [...readSums(list.sums), { path: SUMS_SCRIPT, sha256: await digest(sumsScript(list)) }];
  return { files: listed, sums: { path: SUMS_FILE, sha256: await digest(sumsText(listed)) } };
}
