import { element } from '../element.ts';

/** What the dialog says before a word is typed. */
const WORDS = { name: 'Search', field: 'Search the directory', hint: 'Country, number, article, word', close: 'Close' };

/** Which key does what, by the words that stand beside it. */
const KEYS = [
  { keys: ['↑', '↓'], does: 'move' },
  { keys: ['Enter'], does: 'open' },
  { keys: ['Esc'], does: 'close' },
];

/**
 * Makes the dialog of the search and puts it beside the form. No page carries it: few readers of a page search from it.
 * In: the form of the header, whose page of all results it leads to. Out: the dialog, closed.
 */
export function addDialog(form: HTMLFormElement): HTMLDialogElement {
  const icon = form.querySelector('svg')?.cloneNode(true) ?? '';
  const dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': WORDS.name },
    element(
      'div',
      { class: 'search-inside' },
      element(
        'form',
        { class: 'search-bar', action: form.action, method: 'get' },
        element('button', { type: 'submit', class: 'search-go', 'aria-label': WORDS.name }, icon),
        field(),
        element('button', { type: 'button', class: 'search-close', 'data-search-close': '' }, WORDS.close),
      ),
      element(
        'div',
        { class: 'search-answers' },
        element('p', { class: 'search-status', role: 'status', 'data-search-status': '' }),
        element('div', { role: 'alert', 'data-search-failure': '' }),
        element('ol', { class: 'search-results', 'data-search-results': '' }),
        element('a', { class: 'search-all', href: form.action, 'data-search-all': '', hidden: '' }),
      ),
      keys(),
      ...foot(),
    ),
  );
  form.after(dialog);
  return dialog;
}

const field = () =>
  element('input', {
    type: 'search',
    name: 'q',
    'aria-label': WORDS.field,
    placeholder: WORDS.hint,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });

const keys = () =>
  element(
    'p',
    { class: 'search-keys', 'aria-hidden': 'true' },
    ...KEYS.map(({ keys: names, does }) =>
      element('span', {}, ...names.flatMap((name) => [element('kbd', {}, name), ' ']), does),
    ),
  );

/** The dialog lies over everything else; a page that can be left at once can be left from here too. */
function foot(): HTMLElement[] {
  const link = document.querySelector('a[data-leave]');
  if (!link) return [];
  // The frame is English, what the button says need not be.
  const lang = link.closest('[lang]')?.getAttribute('lang') ?? 'en';
  return [element('div', { class: 'search-foot', lang }, link.cloneNode(true))];
}
