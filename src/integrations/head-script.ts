import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { classicScript } from './classic-script.ts';

/** Beside the pages at the root; pages name it so in their head. One file: on a slow line every other would be waited for too. */
const NAME = 'head.js';

const written = (): Promise<string> =>
  classicScript({ entryPoints: [fileURLToPath(new URL('../browser/head.ts', import.meta.url))] });

/**
 * A step of the build: what stands in the head of pages and runs before anything is drawn, which the scripts of Astro's
 * components do not. Stands before the relocation, which looks for every file that is named.
 */
export function headScript(): AstroIntegration {
  return {
    name: 'head-script',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${NAME}`, (_, response) => {
          response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
          written().then(
            (text) => response.end(text),
            (error: unknown) => response.writeHead(500).end(String(error)),
          );
        });
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL(NAME, dir), await written());
      },
    },
  };
}
