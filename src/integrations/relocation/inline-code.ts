import type { Element } from './page.ts';

/** Types of `<script>` that are data, which no policy blocks. Whatever else has no address is code. */
const DATA_TYPES = new Set(['application/json', 'application/ld+json', 'text/plain']);

/**
 * Code and styles within the page, which `script-src 'self'` and `style-src 'self'` block. Module scripts are left out:
 * they become files.
 *
 * @returns what to call them: `<style>`, `<script>`, `<p style>`, `<button onclick>`
 */
export function inlineCodeOf({ tag, attributes }: Element): string[] {
  const own = tag === 'style' || isInlineScript(tag, attributes) ? [`<${tag}>`] : [];
  if (attributes.size === 0) return own;
  const named = [...attributes.keys()].filter((name) => name === 'style' || /^on[a-z]/.test(name));
  return [...own, ...named.map((name) => `<${tag} ${name}>`)];
}

function isInlineScript(tag: string, attributes: ReadonlyMap<string, string>): boolean {
  const type = attributes.get('type')?.toLowerCase() ?? '';
  return tag === 'script' && !attributes.has('src') && type !== 'module' && !DATA_TYPES.has(type);
}
