import { filesMeant, keptAddress } from './kept-address.ts';
import { STATE_FILE, type SiteState } from './site-state.ts';

/**
 * What this browser keeps of the site, to be looked at only where a worker says that it was asked to: in Firefox, a look
 * alone leaves a file behind that names the site. There is a cache for each version, and one that names the version in use.
 *
 * A worker may be older or newer than the page that fills the caches: what stands here may grow, but not change.
 */
export class KeptSite {
  protected readonly caches: CacheStorage;
  protected readonly root: string;
  /** Several sites may share a host. */
  protected readonly prefix: string;

  /** In: the browser's caches; the address of the site's root, ending in a slash. */
  constructor(caches: CacheStorage, root: string) {
    this.caches = caches;
    this.root = root;
    this.prefix = `counterpart ${new URL(root).pathname} `;
  }

  /** Name of the cache that names the version in use. */
  protected get inUse(): string {
    return `${this.prefix}in use`;
  }

  /** Name of the cache of a version. */
  protected nameOf(version: string): string {
    return this.prefix + version;
  }

  /** The version in use, if there is one. */
  async kept(): Promise<SiteState | undefined> {
    const told = await this.at(this.inUse, STATE_FILE);
    return (await told?.json()) as SiteState | undefined;
  }

  /** A file as it lies in a cache. */
  at(cache: string, path: string): Promise<Response | undefined> {
    // To open a cache would make it anew where another tab has just removed it.
    return this.caches.match(keptAddress(path, this.root), { cacheName: cache });
  }

  /** What the version in use answers to an address. */
  async answer(address: string): Promise<Response | undefined> {
    const state = await this.kept();
    if (state === undefined) return undefined;
    for (const path of filesMeant(address, this.root)) {
      const found = await this.at(this.nameOf(state.version), path);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
