import { engines } from './browsers.ts';
import { dist } from './site.ts';
import { makeStick, STICK_VARIABLE } from './stick.ts';

/**
 * Does once what all test files share: starts every browser before the tests do so side by side, because one that comes in a
 * package unpacks itself then; and makes the stick, unless one was named.
 */
export default async function setup(): Promise<(() => void) | undefined> {
  for (const engine of engines) await (await engine.launch()).close();
  if (process.env[STICK_VARIABLE]) return undefined;
  const stick = await makeStick(dist);
  process.env[STICK_VARIABLE] = stick.folder;
  return stick.remove;
}
