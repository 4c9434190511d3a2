import { existsSync } from 'node:fs';
import { withLock } from './lock.ts';
import { shown, tellWaiting } from './message.ts';
import { hasOutput, recoverOutput } from './output-swap.ts';
import { LOCK } from './workshop.ts';

/**
 * Makes sure that there is a site to serve, taking back the last good one from an interrupted exchange.
 *
 * @throws Error that names the command which builds it
 */
export async function assertOutput(out: string): Promise<void> {
  if (!existsSync(out)) await withLock(LOCK, { onWait: tellWaiting }, () => recoverOutput(out));
  if (!hasOutput(out)) throw new Error(`There is no site in ${shown(out)} yet. Build it first: npm run build`);
}
