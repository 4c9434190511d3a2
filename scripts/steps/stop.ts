import type { Serving } from './server.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Waits for Ctrl+C or a request to end, then closes the site, so that its port is free at once. */
export async function untilStopped(site: Serving): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of SIGNALS) process.once(signal, () => resolve());
  });
  await site.close();
}
