import path from 'node:path';

/** Where an address leads, seen from the file it stands in. */
export type Destination =
  | { place: 'site'; path: string; tail: string; fragment: string }
  | { place: 'other host' }
  | { place: 'code' }
  | { place: 'no request' }
  | { place: 'nowhere' };

/** Stands for whatever host and folder the output will lie in; `.invalid` can belong to nobody. */
const SITE = 'https://site.invalid';

const SCHEMES: Record<string, 'no request' | 'code'> = {
  'tel:': 'no request',
  'mailto:': 'no request',
  'sms:': 'no request',
  'data:': 'no request',
  'about:': 'no request',
  'javascript:': 'code',
};

/**
 * Reads an address as a browser would that opened `file` at the root of some host.
 *
 * @param address as written: `/countries/bulgaria.html#law`, `../map.svg`, `#law`, `https://…`, `tel:112`
 * @param file the page or style sheet it stands in, as a path in the output
 * @returns for an address of the site: decoded path without leading slash, query and fragment as written (`tail`) and
 *   the decoded fragment without `#`
 */
export function readAddress(address: string, file: string): Destination {
  const url = URL.parse(address, `${SITE}/${encodePath(file)}`);
  if (!url) return { place: 'nowhere' };
  if (url.origin === SITE) return readSiteAddress(url);
  return { place: SCHEMES[url.protocol] ?? 'other host' };
}

/**
 * The address of one file of the output seen from another: `../_astro/site.css`. It holds under any host and folder,
 * and on a disk.
 */
export function relativeAddress(from: string, to: string): string {
  return encodePath(path.posix.relative(path.posix.dirname(from), to));
}

function readSiteAddress(url: URL): Destination {
  const target = decode(url.pathname.slice(1));
  const fragment = decode(url.hash.slice(1));
  if (target === undefined || fragment === undefined) return { place: 'nowhere' };
  return { place: 'site', path: target, tail: url.search + url.hash, fragment };
}

function encodePath(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
