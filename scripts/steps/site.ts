import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import { tellErrors } from './astro-log.ts';
import { clearWorkshop, PROJECT, type Workshop } from './workshop.ts';

/** Astro names every page it renders at `info`; what it warns of is always shown. */
const PLAIN_LOG: AstroInlineConfig = {
  logLevel: 'warn',
  logger: { entrypoint: fileURLToPath(new URL('astro-log.ts', import.meta.url)) },
};

/** With COUNTERPART_DEBUG=1, Astro tells everything in its own way. */
const FULL_LOG: AstroInlineConfig = { logLevel: 'info' };

/**
 * Renders the site with Astro, from nothing: pages, exports, search index, relative addresses, manifest, as
 * `astro.config.mjs` lists them.
 *
 * @param content folder of the content
 * @param workshop where to work; `next` holds the finished site afterwards
 * @throws Error that tells all errors of Astro and of the steps in it, also those after which Astro would go on
 */
export async function renderSite(content: string, workshop: Workshop): Promise<void> {
  process.env.COUNTERPART_CONTENT = content;
  // A directory that tells nobody who reads it does not tell Astro's makers who builds it either.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Astro would keep entries of files that are gone.
  await clearWorkshop(workshop);
  await renderWithAstro({ root: PROJECT, outDir: workshop.next, cacheDir: workshop.cache });
  const errors = tellErrors();
  if (errors !== '') throw new Error(errors);
}

async function renderWithAstro(config: AstroInlineConfig): Promise<void> {
  // Not at the top: it takes a second, which a command that stops at the content need not wait for.
  const { build } = await import('astro');
  try {
    await build({ ...config, ...(process.env.COUNTERPART_DEBUG === '1' ? FULL_LOG : PLAIN_LOG) });
  } catch (error) {
    throw new Error(tellErrors(error), { cause: error });
  }
}
