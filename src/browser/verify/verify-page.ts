import { SUMS_SCRIPT, wholeCopy } from '../../exports/sums-script.ts';
import { element } from '../element.ts';
import { partOf } from '../search/part-of.ts';
import { copyIn } from './chosen-folder.ts';
import { compare, type Comparison } from './comparison.ts';
import { loadList } from './copy-list.ts';
import { canDigest, sha256 } from './digest.ts';
import { readFiles } from './reading.ts';
import { LISTS, WORDING } from './wording.ts';

/** More names than this help nobody. */
const MOST_NAMES = 100;

/** What the copy should contain, by the list beside the page. Throws when that is missing or damaged. */
async function expected() {
  const list = await loadList();
  return { date: list.date, ...(await wholeCopy(list, sha256)) };
}

type Expected = Awaited<ReturnType<typeof expected>>;

/** The page that checks a copy: a folder is chosen, every file in it read and compared with the list. */
export class VerifyPage {
  readonly #root: HTMLElement;
  readonly #folder: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #progress: HTMLProgressElement;
  readonly #found: HTMLElement;
  /** Which folder was chosen last; what an earlier one still comes to is no longer wanted. */
  #turn = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#folder = partOf(root, 'input', HTMLInputElement);
    this.#status = partOf(root, '[role="status"]', HTMLElement);
    this.#progress = partOf(root, 'progress', HTMLProgressElement);
    this.#found = partOf(root, '[data-found]', HTMLElement);
  }

  /** Shows the field, or why there is none. */
  start(): void {
    const reason = this.#reasonAgainst();
    if (reason === undefined) {
      partOf(this.#root, '[data-choice]', HTMLElement).hidden = false;
      this.#folder.addEventListener('change', () => void this.#check([...(this.#folder.files ?? [])]));
    } else this.#status.textContent = reason;
  }

  #reasonAgainst(): string | undefined {
    if (!('webkitdirectory' in this.#folder)) return WORDING.noFolders;
    return canDigest() ? undefined : WORDING.noChecksums;
  }

  async #check(chosen: File[]): Promise<void> {
    const turn = ++this.#turn;
    this.#found.replaceChildren();
    if (chosen.length === 0) return this.#say(WORDING.nothingChosen);
    if (chosen.every(({ webkitRelativePath }) => webkitRelativePath === '')) return this.#say(WORDING.noFolders);
    const whole = await expected().catch(() => undefined);
    if (whole === undefined) return this.#say(WORDING.noList);
    const read = await readFiles(this.#listed(chosen), (done) => {
      if (turn === this.#turn) this.#progress.value = done;
    });
    if (turn !== this.#turn) return;
    this.#progress.hidden = true;
    this.#tell(compare([...whole.files, whole.sums], read), whole);
  }

  /** The files of the copy by their paths in it; says that they are being read. */
  #listed(chosen: readonly File[]): Map<string, File> {
    const top = copyIn(chosen.map(({ webkitRelativePath }) => webkitRelativePath));
    const inside = chosen.filter(({ webkitRelativePath }) => webkitRelativePath.startsWith(top));
    this.#progress.max = inside.length;
    this.#progress.value = 0;
    this.#progress.hidden = false;
    this.#say(WORDING.reading(inside.length, top));
    return new Map(inside.map((file) => [file.webkitRelativePath.slice(top.length), file]));
  }

  #say(words: string): void {
    this.#status.textContent = words;
  }

  #tell(comparison: Comparison, { date, sums }: Expected): void {
    const isWhole = comparison.same === comparison.expected;
    this.#found.dataset.whole = String(isWhole);
    this.#say(WORDING.outcome(comparison, date));
    const isOther = comparison.changed.includes(SUMS_SCRIPT);
    this.#found.append(
      ...(isOther ? [element('p', {}, WORDING.otherList)] : []),
      ...LISTS.flatMap(({ key, title, ...rest }) =>
        names(comparison[key], title, 'note' in rest ? rest.note : undefined),
      ),
    );
    partOf(this.#root, '[data-sums]', HTMLElement).hidden = false;
    // In groups, because it is read aloud or compared by eye.
    partOf(this.#root, '[data-sum]', HTMLElement).textContent = sums.sha256.replace(/.{8}(?=.)/g, '$& ');
  }
}

function names(paths: readonly string[], title: string, note?: string): HTMLElement[] {
  if (paths.length === 0) return [];
  const shown = paths.slice(0, MOST_NAMES).map((path) => element('li', {}, element('code', {}, path)));
  const left = paths.length - shown.length;
  return [
    element('h2', {}, `${title} (${paths.length})`),
    ...(note === undefined ? [] : [element('p', { class: 'small' }, note)]),
    element('ul', {}, ...shown, ...(left > 0 ? [element('li', {}, WORDING.more(left))] : [])),
  ];
}
