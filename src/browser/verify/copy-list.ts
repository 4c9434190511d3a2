import { SUMS_SCRIPT, type CopyList } from '../../exports/sums-script.ts';
import { runScript } from '../run-script.ts';

let handed: CopyList | undefined;

/** Called by `sums.js`. */
export function handOver(list: CopyList): void {
  handed = list;
}

/** Loads what a copy should contain; it lies beside the page. Throws when it is missing or damaged. */
export async function loadList(): Promise<CopyList> {
  if (handed === undefined) await runScript(new URL(SUMS_SCRIPT, document.baseURI).href);
  if (handed === undefined) throw new Error(`${SUMS_SCRIPT} hands over nothing`);
  return handed;
}
