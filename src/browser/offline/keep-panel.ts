import { fetchFile } from './arrival.ts';
import { AskedMark } from './asked-mark.ts';
import { failureOf } from './keeping-failure.ts';
import { keepSite, type Progress } from './keeping.ts';
import { keepView, type KeptFacts } from './keep-view.ts';
import type { Shelves } from './shelves.ts';
import { STATE_FILE, type SiteState } from './site-state.ts';
import { roomLeft } from './storage-room.ts';
import { alone, atOnce, BUSY } from './tab-lock.ts';
import { hasWorker, removeWorker, startWorker } from './worker-registration.ts';
import { WORDING } from './wording.ts';

/** The part of the page that keeps the directory, updates and removes it. */
export class KeepPanel {
  readonly #panel: Element;
  readonly #root: string;
  readonly #shelves: Shelves;
  readonly #mark: AskedMark;
  readonly #workers = navigator.serviceWorker;
  #stop = new AbortController();
  #work: Promise<void> = Promise.resolve();

  /** In: its element; the address of the site's root; where the browser keeps the site. */
  constructor(panel: Element, root: string, shelves: Shelves) {
    this.#panel = panel;
    this.#root = root;
    this.#shelves = shelves;
    this.#mark = new AskedMark(localStorage, root);
  }

  /** Shows how things stand. Nothing is kept before a button is pressed. */
  async start(): Promise<void> {
    this.#button('load').addEventListener('click', () => (this.#work = this.#keep()));
    this.#button('stop').addEventListener('click', () => this.#stop.abort());
    this.#button('remove').addEventListener('click', () => void this.#remove());
    this.#button('last').addEventListener('click', () => void this.#askToLast());
    await this.#show();
  }

  async #keep(): Promise<void> {
    this.#stop = new AbortController();
    this.#showWork();
    try {
      const done = await alone(this.#stop, () => this.#fill(this.#stop.signal));
      await this.#show(done === BUSY ? WORDING.busy : '');
    } catch (error) {
      await this.#show(WORDING.failure(failureOf(error)));
    }
  }

  async #fill(signal: AbortSignal): Promise<void> {
    const begin = async () => {
      this.#mark.set();
      await startWorker(this.#workers, this.#root);
    };
    await keepSite({
      root: this.#root,
      shelves: this.#shelves,
      begin,
      signal,
      onProgress: (progress) => this.#showProgress(progress),
    });
    // A browser short of memory may have dropped it meanwhile.
    await begin();
  }

  /** The pages go first: they are what somebody would find. */
  async #remove(): Promise<void> {
    this.#stop.abort();
    await this.#work;
    await atOnce(async () => {
      await this.#shelves.clear();
      await removeWorker(this.#workers, this.#root);
      this.#mark.clear();
    });
    await this.#show(WORDING.removed);
  }

  /** The browser may ask the reader. It notes the answer, so it is never asked unbidden. */
  async #askToLast(): Promise<void> {
    const agreed = await navigator.storage.persist();
    await this.#show(agreed ? WORDING.lasting : WORDING.notLasting);
  }

  async #show(first = ''): Promise<void> {
    const facts = await this.#facts();
    const { said, load, mayRemove } = keepView(facts);
    this.#say(`${first} ${said}`.trim());
    if (load !== undefined) this.#button('load').textContent = load;
    this.#reveal({ load: load !== undefined, remove: mayRemove });
    this.#part('lasting').hidden = facts.kept === undefined || (await navigator.storage.persisted());
  }

  async #facts(): Promise<KeptFacts> {
    const [isShown, room, site] = await Promise.all([
      hasWorker(this.#workers, this.#root),
      roomLeft(navigator.storage),
      this.#siteState(),
    ]);
    const isAsked = isShown || this.#mark.isSet();
    if (!isAsked) return { isAsked, isShown, kept: undefined, begun: 0, room, site };
    const [kept, begun] = await Promise.all([this.#shelves.kept(), this.#shelves.begun()]);
    return { isAsked, isShown, kept, begun, room, site };
  }

  #showWork(): void {
    this.#part<HTMLProgressElement>('bar').removeAttribute('value');
    this.#part('count').textContent = '';
    this.#say(WORDING.working);
    this.#part('lasting').hidden = true;
    this.#reveal({ stop: true, remove: true, work: true });
    this.#button('stop').focus();
  }

  #showProgress(progress: Progress): void {
    const bar = this.#part<HTMLProgressElement>('bar');
    bar.max = progress.ofBytes;
    bar.value = progress.bytes;
    this.#part('count').textContent = WORDING.progress(progress);
  }

  #say(words: string): void {
    this.#part('said').textContent = words;
  }

  /** Shows these buttons only. Where the one that had the focus goes, what is said has it. */
  #reveal(shown: { load?: boolean; stop?: boolean; remove?: boolean; work?: boolean }): void {
    const hadFocus = this.#panel.contains(document.activeElement);
    for (const name of ['load', 'stop', 'remove'] as const) this.#button(name).hidden = shown[name] !== true;
    this.#part('work').hidden = shown.work !== true;
    if (hadFocus && !this.#panel.contains(document.activeElement)) this.#part('said').focus();
  }

  /** What the site shows now; undefined where it does not answer. */
  async #siteState(): Promise<SiteState | undefined> {
    try {
      const { bytes } = await fetchFile(STATE_FILE, this.#root);
      return JSON.parse(new TextDecoder().decode(bytes)) as SiteState;
    } catch {
      return undefined;
    }
  }

  #button(name: string): HTMLButtonElement {
    return this.#part(name);
  }

  #part<Part extends HTMLElement>(name: string): Part {
    const part = this.#panel.querySelector<Part>(`[data-keep-${name}]`);
    if (part === null) throw new Error(`The page has no data-keep-${name}.`);
    return part;
  }
}
