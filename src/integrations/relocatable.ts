import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LISTS } from './manifest.ts';
import { relocate } from './relocation/relocate.ts';
import { reportFindings } from './relocation/report.ts';
import { timed } from './timed.ts';

/** Vite's own module that fetches the parts of `import()` ahead; it is asked for by this name. */
const PRELOADER = '\0vite/preload-helper.js';

/** In a classic script all parts are there already. Vite would fetch them first, from files that are gone. */
const withoutPreload = {
  name: 'without-preload',
  enforce: 'pre' as const,
  load: (id: string) => (id === PRELOADER ? 'export const __vitePreload = (load) => load();' : undefined),
};

/**
 * A step of the build: one output for any host, any folder, and a disk. Every internal address becomes relative, every
 * module script a classic one; scopes of styles get short names, since every page is rewritten here anyway. Stands after
 * the search index and before the manifest.
 *
 * The build fails, with all reasons at once, when an address leads nowhere, when anything would load from another host,
 * when a link to another host would tell it where the reader came from, or when a page carries inline code.
 */
export function relocatable(): AstroIntegration {
  return {
    name: 'relocatable',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [withoutPreload] } });
      },
      'astro:build:done': async ({ dir }) => {
        const findings = await timed('relocation', () => relocate(fileURLToPath(dir), LISTS));
        if (findings.length > 0) throw new Error(reportFindings(findings));
      },
    },
  };
}
