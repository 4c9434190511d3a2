import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { classicScript } from './classic-script.ts';

/** Beside the pages at the root; pages name them so in their head. */
const SCRIPTS = {
  'leave.js': '../browser/leaving/main.ts',
  'age.js': '../browser/age/main.ts',
} as const;

const written = (main: string): Promise<string> =>
  classicScript({ entryPoints: [fileURLToPath(new URL(main, import.meta.url))] });

/**
 * A step of the build: what stands in the head of pages and runs before anything is drawn, which the scripts of Astro's
 * components do not. Stands before the relocation, which looks for every file that is named.
 */
export function headScripts(): AstroIntegration {
  return {
    name: 'head-scripts',
    hooks: {
      'astro:server:setup': ({ server }) => {
        for (const [name, main] of Object.entries(SCRIPTS)) {
          server.middlewares.use(`/${name}`, (_, response) => {
            response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
            written(main).then(
              (text) => response.end(text),
              (error: unknown) => response.writeHead(500).end(String(error)),
            );
          });
        }
      },
      'astro:build:done': async ({ dir }) => {
        for (const [name, main] of Object.entries(SCRIPTS)) await writeFile(new URL(name, dir), await written(main));
      },
    },
  };
}
