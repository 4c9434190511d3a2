import { rewriteAddresses } from '../../src/integrations/relocation/rewritten-page.ts';

/** What a host answers with where there is nothing, at whatever depth. `404.html` itself stays as its checksum says. */
export const MISSING_PAGE = 'not-found.html';

/**
 * The page for what is missing, with addresses that hold at any depth of a host.
 *
 * @param html `404.html`, whose addresses count from the root of the site
 * @param at where the site lies on the host: `/` or `/counterpart/`
 */
export function missingPage(html: string, at: string): string {
  return rewriteAddresses(html, (address) => {
    const url = address.startsWith('#') ? null : URL.parse(address, `http://root.invalid${at}`);
    return url?.host === 'root.invalid' ? url.pathname + url.search + url.hash : address;
  });
}
