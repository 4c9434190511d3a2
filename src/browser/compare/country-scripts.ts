import type { ComparedCountry } from '../../directory/comparison/compared-country.ts';
import { runScript } from '../run-script.ts';

const handed = new Map<string, ComparedCountry>();
const loading = new Map<string, Promise<ComparedCountry>>();

/** Called by every script of `compare/` with its country. */
export function handOver(country: ComparedCountry): void {
  handed.set(country.slug, country);
}

/**
 * Loads a country, once; only those that are chosen are ever loaded.
 * In: its slug. Out: its answers. Throws when its script is missing or damaged; a later call tries again.
 */
export function loadCountry(slug: string): Promise<ComparedCountry> {
  const known = loading.get(slug);
  if (known !== undefined) return known;
  const asked = load(slug).catch((error: unknown) => {
    loading.delete(slug);
    throw error;
  });
  loading.set(slug, asked);
  return asked;
}

/** The page of comparisons lies at the root of the site, the scripts in the folder beside it. */
async function load(slug: string): Promise<ComparedCountry> {
  await runScript(new URL(`compare/${slug}.js`, document.baseURI).href);
  const country = handed.get(slug);
  if (country === undefined) throw new Error(`compare/${slug}.js hands over nothing`);
  return country;
}
