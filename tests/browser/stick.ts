import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { script } from '../../scripts/steps/child.ts';

/** A copy of the site as somebody hands it on. */
export interface Stick {
  folder: string;
  remove(): void;
}

/** Names a stick that is there already, for all who open one: that of the whole run, or a true one in its drive. */
export const STICK_VARIABLE = 'COUNTERPART_STICK';

/**
 * Makes one by `npm run stick`, read back and all, in a folder named as people name theirs. What a page reaches for beside
 * the folder is then truly missing.
 *
 * @param from the built site
 * @throws Error when the command fails; it has said why
 */
export async function makeStick(from: string): Promise<Stick> {
  const holder = mkdtempSync(join(tmpdir(), 'counterpart-'));
  const folder = join(holder, 'My USB stick é');
  const remove = () => rmSync(holder, { recursive: true, force: true });
  const exitCode = await script('scripts/stick.ts', [folder, '--from', from, '--quiet']);
  if (exitCode === 0) return { folder, remove };
  remove();
  throw new Error(`npm run stick -- "${folder}" --from "${from}" ended with ${exitCode}`);
}
