import { addDialog } from './dialog-element.ts';
import { failure, loadSearch } from './load-search.ts';
import { partOf } from './part-of.ts';
import { showFailure } from './search-failure.ts';

/**
 * Makes the search fields open the dialog, and Ctrl K, Cmd K and `/` as well. Focus alone opens nothing: who passes
 * through with the Tab key is not thrown into a dialog. On the search page its own field takes the dialog's place.
 */
export function startSearchField(): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>('[data-search-field] input')];
  const [header] = fields;
  if (!header?.form) return;
  const { form } = header;
  const pageField = document.querySelector<HTMLInputElement>('[data-search-page] input[type="search"]');
  let dialog: HTMLDialogElement | undefined;
  const open = (field: HTMLInputElement) => {
    if (pageField) hand(field, pageField);
    else openDialog(field, (dialog ??= dialogOf(form, fields)));
  };

  for (const field of fields) startField(field, open);
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    open(header);
  });
  startSubmitting();
}

function startField(field: HTMLInputElement, open: (field: HTMLInputElement) => void): void {
  field.addEventListener('focus', () => void loadSearch().catch(() => undefined), { once: true });
  field.addEventListener('click', () => open(field));
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) open(field);
  });
  field.addEventListener('compositionend', () => open(field));
}

/**
 * Firefox counts a page opened from a disk as foreign to itself and refuses the form; following a link is allowed.
 * Listens on the document, so that the dialog may first open a result instead.
 */
function startSubmitting(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== 'get') return;
    event.preventDefault();
    const target = new URL(form.action);
    for (const [name, value] of new FormData(form)) target.searchParams.set(name, String(value));
    location.assign(target);
  });
}

function dialogOf(form: HTMLFormElement, fields: HTMLInputElement[]): HTMLDialogElement {
  const dialog = addDialog(form);
  startClosing(fields, dialog);
  return dialog;
}

function openDialog(field: HTMLInputElement, dialog: HTMLDialogElement): void {
  const inner = partOf(dialog, 'input', HTMLInputElement);
  if (!dialog.open) {
    inner.value = field.value;
    dialog.showModal();
  }
  inner.focus();
  inner.setSelectionRange(inner.value.length, inner.value.length);
  const isStarted = 'started' in dialog.dataset;
  dialog.dataset.started = '';
  if (isStarted) inner.dispatchEvent(new Event('input'));
  else void start(dialog);
}

async function start(dialog: HTMLDialogElement): Promise<void> {
  try {
    (await loadSearch()).startDialog(dialog);
  } catch {
    delete dialog.dataset.started;
    showFailure(dialog, failure);
  }
}

function startClosing(fields: HTMLInputElement[], dialog: HTMLDialogElement): void {
  const inner = partOf(dialog, 'input', HTMLInputElement);
  dialog.addEventListener('close', () => {
    for (const field of fields) field.value = inner.value;
  });
  dialog.addEventListener('click', ({ target }) => {
    const isClose = target instanceof Element && target.closest('[data-search-close]') !== null;
    if (target === dialog || isClose) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
}

function hand(field: HTMLInputElement, pageField: HTMLInputElement): void {
  if (field.value !== '') {
    pageField.value = field.value;
    field.value = '';
    pageField.dispatchEvent(new Event('input'));
  }
  pageField.focus();
}

function isShortcut(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) return event.key.toLowerCase() === 'k';
  return event.key === '/' && !event.altKey && !isTyping(event.target);
}

function isTyping(target: EventTarget | null): boolean {
  const fields = 'input, textarea, select, [contenteditable]';
  return target instanceof Element && target.closest(fields) !== null;
}
