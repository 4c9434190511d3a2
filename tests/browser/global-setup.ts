import { engines } from './browsers.ts';

/** Starts every browser once before the tests do so side by side: one that comes in a package unpacks itself then. */
export default async function setup(): Promise<void> {
  for (const engine of engines) await (await engine.launch()).close();
}
