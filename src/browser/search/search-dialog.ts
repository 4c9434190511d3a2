import { afterPause } from './after-pause.ts';
import type { SearchEngine } from './engine.ts';
import { partOf } from './part-of.ts';
import { writeSearchAddress } from './search-address.ts';
import { SearchView } from './search-view.ts';
import { WORDING } from './wording.ts';

/** How many results a dialog shows; the search page shows the others. */
const RESULTS_SHOWN = 6;

/** One letter begins half of the words there are: the dialog waits for the next one. */
const SHORTEST_QUERY = 2;

const NO_FILTERS = { country: [], kind: [] };

/** Places a key moves among the field and the results. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Makes the dialog answer while the reader types.
 * In: the dialog and the engine, which may still be loading.
 */
export function startSearchDialog(dialog: HTMLDialogElement, engine: () => Promise<SearchEngine>): void {
  const field = partOf(dialog, 'input', HTMLInputElement);
  const all = partOf(dialog, '[data-search-all]', HTMLAnchorElement);
  const view = new SearchView(dialog);

  const search = async (): Promise<void> => {
    const typed = field.value.trim();
    if (typed.length < SHORTEST_QUERY) view.clear();
    else await view.show(engine, typed, NO_FILTERS, RESULTS_SHOWN);
    offerAll(all, view);
  };
  field.addEventListener(
    'input',
    afterPause(() => void search()),
  );
  partOf(dialog, 'form', HTMLFormElement).addEventListener('submit', (event) => openFirst(event, field, view));
  dialog.addEventListener('keydown', (event) => moveFocus(event, field, view));
  dialog.addEventListener('click', (event) => closeAfterLink(event, dialog));
  void search();
}

/** The rest of the results is on the search page. */
function offerAll(all: HTMLAnchorElement, { shown }: SearchView): void {
  all.hidden = shown === undefined || shown.total <= RESULTS_SHOWN;
  if (shown === undefined) return;
  all.search = writeSearchAddress({ q: shown.query.typed, ...NO_FILTERS });
  all.textContent = WORDING.all(shown.total);
}

/** Enter opens the first result once it answers exactly what is typed; otherwise the search page opens. */
function openFirst(event: SubmitEvent, field: HTMLInputElement, view: SearchView): void {
  const { shown } = view;
  const [first] = view.links;
  if (shown === undefined || first === undefined || shown.missing.length > 0) return;
  if (shown.query.typed !== field.value.trim()) return;
  event.preventDefault();
  first.click();
}

function moveFocus(event: KeyboardEvent, field: HTMLInputElement, view: SearchView): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = STEPS[event.key];
  const isTyping = event.key.length === 1 && event.key !== ' ' && event.target instanceof HTMLAnchorElement;
  if (isTyping) field.focus();
  if (step === undefined) return;
  event.preventDefault();
  const stops = [field, ...view.links];
  const place = stops.findIndex((stop) => stop === document.activeElement);
  stops[Math.min(Math.max(place + step, 0), stops.length - 1)]?.focus();
}

/** A result may be on this very page; the dialog must not keep covering it. */
function closeAfterLink(event: MouseEvent, dialog: HTMLDialogElement): void {
  if (event.target instanceof Element && event.target.closest('a[href]') !== null) dialog.close();
}
