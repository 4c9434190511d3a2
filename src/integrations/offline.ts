import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { WORKER_FILE } from '../browser/offline/worker-registration.ts';
import { classicScript } from './classic-script.ts';

const WORKER = fileURLToPath(new URL('../browser/offline/worker.ts', import.meta.url));

/** A step of the build: the worker that answers without a network. Stands before the lists, which have it. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL(WORKER_FILE, dir), await classicScript({ entryPoints: [WORKER] }));
      },
    },
  };
}
