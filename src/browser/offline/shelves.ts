import { filesMeant, keptAddress } from './kept-address.ts';
import { KeptSite } from './kept-site.ts';
import type { Stock } from './keeping-plan.ts';
import { LIST_FILE, STATE_FILE, SUMS_FILE, SUMS_SCRIPT, type FileList, type SiteState } from './site-state.ts';

/**
 * What this browser keeps of the site, filled and emptied. The worker answers from the version in use, so to name another
 * is the only step of an update that anybody sees.
 */
export class Shelves extends KeptSite {
  /** Takes a version into use, all at once. It must be whole. */
  async use(state: SiteState): Promise<void> {
    const cache = await this.caches.open(this.inUse);
    await cache.put(keptAddress(STATE_FILE, this.root), Response.json(state));
  }

  /** The cache of a version, new if need be. */
  open(version: string): Promise<Cache> {
    return this.caches.open(this.nameOf(version));
  }

  /** Paths of the files that a version has so far. */
  async paths(version: string): Promise<Set<string>> {
    return this.#pathsIn(this.nameOf(version));
  }

  /** What all versions but one hold. */
  async stocksBeside(version: string): Promise<Stock[]> {
    return Promise.all((await this.#versionsBeside(version)).map((name) => this.#stock(name)));
  }

  /** How many files have arrived of a version that is not in use; 0 where there is none. */
  async begun(): Promise<number> {
    const kept = await this.kept();
    const counts = (await this.#versionsBeside(kept?.version)).map(async (name) => {
      const paths = await this.#pathsIn(name);
      for (const list of [LIST_FILE, SUMS_SCRIPT, SUMS_FILE]) paths.delete(list);
      return paths.size;
    });
    return Math.max(0, ...(await Promise.all(counts)));
  }

  /** Leaves nothing but one version, and which is in use. */
  async dropAllBut(version: string): Promise<void> {
    await this.#drop(await this.#versionsBeside(version));
  }

  /** Leaves nothing. The version in use goes out of use first. */
  async clear(): Promise<void> {
    await this.#drop([this.inUse]);
    await this.#drop(await this.#versionsBeside(undefined));
  }

  async #drop(names: readonly string[]): Promise<void> {
    await Promise.all(names.map((name) => this.caches.delete(name)));
  }

  async #versionsBeside(version: string | undefined): Promise<string[]> {
    const others = new Set([this.inUse, version === undefined ? '' : this.nameOf(version)]);
    return (await this.caches.keys()).filter((name) => name.startsWith(this.prefix) && !others.has(name));
  }

  async #pathsIn(name: string): Promise<Set<string>> {
    const requests = await (await this.caches.open(name)).keys();
    return new Set(requests.map(({ url }) => filesMeant(url, this.root)[0] ?? ''));
  }

  async #stock(name: string): Promise<Stock> {
    const list = (await (await this.at(name, LIST_FILE))?.json()) as FileList | undefined;
    const paths = await this.#pathsIn(name);
    return { cache: name, files: list?.files.filter(({ path }) => paths.has(path)) ?? [] };
  }
}
