import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { classicScript } from './classic-script.ts';

const MAIN = fileURLToPath(new URL('../browser/leaving/main.ts', import.meta.url));

/** Beside the empty page it leads to; pages name it so in their head. */
const SCRIPT = 'leave.js';

/**
 * A step of the build: the script that leaves a page. It stands in the head and runs before anything is drawn, which the
 * scripts of Astro's components do not. Stands before the relocation, which looks for every file that is named.
 */
export function leaving(): AstroIntegration {
  const script = (): Promise<string> => classicScript({ entryPoints: [MAIN] });
  return {
    name: 'leaving',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${SCRIPT}`, (_, response) => {
          response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
          script().then(
            (text) => response.end(text),
            (error: unknown) => response.writeHead(500).end(String(error)),
          );
        });
      },
      'astro:build:done': async ({ dir }) => writeFile(new URL(SCRIPT, dir), await script()),
    },
  };
}
