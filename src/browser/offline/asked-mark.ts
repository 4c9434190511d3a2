const NAME = 'counterpart-kept';

/** What a browser gives for keeping; it may be switched off. */
export type MarkStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * A note that somebody asked this browser to keep the site. A browser may drop the worker by itself and leave the files: then
 * they must still be found, to be removed. To read it leaves nothing behind, which to look for the files does.
 */
export class AskedMark {
  readonly #store: MarkStore;
  readonly #key: string;

  /** In: where it is noted; the address of the site's root: several sites may share a host. */
  constructor(store: MarkStore, root: string) {
    this.#store = store;
    this.#key = `${NAME} ${new URL(root).pathname}`;
  }

  isSet(): boolean {
    return this.#store.getItem(this.#key) !== null;
  }

  set(): void {
    this.#store.setItem(this.#key, '1');
  }

  clear(): void {
    this.#store.removeItem(this.#key);
  }
}
