/**
 * The address that a file of the site is kept under, whatever is asked after it.
 * In: its path in the output; the address of the site's root, ending in a slash.
 */
export function keptAddress(path: string, root: string): string {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), root).href;
}

/**
 * The files that an address may mean, the likeliest first: queries and fragments are the page's own affair, a folder is
 * its `index.html`, and some hosts lead to a page without its ending.
 */
export function filesMeant(address: string, root: string): string[] {
  const path = decode(new URL(address).pathname.slice(new URL(root).pathname.length));
  if (path === undefined) return [];
  return path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
