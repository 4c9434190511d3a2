import type { CopyList } from '../../exports/sums-script.ts';
import { handOver } from './copy-list.ts';
import { VerifyPage } from './verify-page.ts';

declare global {
  /** What `sums.js` calls; set before it is loaded. */
  var counterpartVerify: { handOver(list: CopyList): void };
}

globalThis.counterpartVerify = { handOver };

/** Makes the page that checks a copy answer. */
export function startVerifying(root: HTMLElement): void {
  new VerifyPage(root).start();
}
