import { keptAddress } from './kept-address.ts';
import type { KeptSite } from './kept-site.ts';

const NOT_FOUND = '404.html';

/**
 * What the worker answers: the kept file; what was never kept from the host, if there is one; without a network, the page
 * for addresses that lead nowhere. Whoever goes there is led to where it lies, because its links count from there.
 */
export async function workerAnswer(request: Request, site: Pick<KeptSite, 'answer'>, root: string): Promise<Response> {
  const kept = await site.answer(request.url);
  if (kept !== undefined) return kept;
  try {
    return await fetch(request);
  } catch {
    const notFound = keptAddress(NOT_FOUND, root);
    const isKept = request.mode === 'navigate' && (await site.answer(notFound)) !== undefined;
    return isKept ? Response.redirect(notFound) : Response.error();
  }
}
