import { KeepingFailure } from './keeping-failure.ts';
import { keptAddress } from './kept-address.ts';

/** Where the worker lies: at the root, because it may only answer for what lies beside and below it. */
export const WORKER_FILE = 'worker.js';

/** Has the browser run the worker from now on. Settled when it answers. Throws a `KeepingFailure`. */
export async function startWorker(workers: ServiceWorkerContainer, root: string): Promise<void> {
  try {
    const registration = await workers.register(keptAddress(WORKER_FILE, root), {
      scope: root,
      updateViaCache: 'none',
    });
    await activated(registration);
  } catch (error) {
    throw new KeepingFailure('worker', WORKER_FILE, error);
  }
}

/** Whether the browser runs the worker for this site, and not only that of one above it. */
export async function hasWorker(workers: ServiceWorkerContainer, root: string): Promise<boolean> {
  return Boolean((await registrationOf(workers, root))?.active);
}

/** Has the browser forget the worker. */
export async function removeWorker(workers: ServiceWorkerContainer, root: string): Promise<void> {
  await (await registrationOf(workers, root))?.unregister();
}

async function registrationOf(workers: ServiceWorkerContainer, root: string) {
  return (await workers.getRegistrations()).find(({ scope }) => scope === root);
}

/** `ready` of the browser would also be settled by the worker of a site above this one. */
function activated({ active, waiting, installing }: ServiceWorkerRegistration): Promise<void> {
  const coming = installing ?? waiting;
  if (active !== null || coming === null) return Promise.resolve();
  return new Promise((resolve, reject) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') resolve();
      if (coming.state === 'redundant') reject(new Error('The browser gave the worker up.'));
    });
  });
}
