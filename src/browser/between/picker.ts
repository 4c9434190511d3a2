import { keepCountry, keptCountry, type Store } from './home-country.ts';

/** The address of two countries from the page that asks: theirs in alphabetical order, the reader's own said behind. */
export function pairAddress(folder: string, own: string, other: string): string {
  const [a = '', b = ''] = [own, other].toSorted();
  return `${folder}${a}/${b}.html?from=${own}`;
}

/** The form "I am in … the other side is in …": shown where scripts run, and leads to the page of the two. */
export function startPicker(page: Document, store: () => Store): void {
  const form = page.querySelector<HTMLFormElement>('form[data-pair]');
  const own = form?.querySelector<HTMLSelectElement>('[name=own]');
  const other = form?.querySelector<HTMLSelectElement>('[name=other]');
  const remember = form?.querySelector<HTMLInputElement>('[name=remember]');
  const problem = form?.querySelector('[role=alert]');
  if (!form || !own || !other || !remember || !problem) return;

  const kept = keptCountry(store);
  if (kept !== undefined && [...own.options].some(({ value }) => value === kept)) {
    own.value = kept;
    remember.checked = true;
  }
  form.hidden = false;
  remember.addEventListener('change', () => {
    if (!remember.checked) keepCountry(store, undefined);
  });
  // Firefox does not send a form from a disk, so the script goes there itself.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    problem.textContent = '';
    if (own.value === '' || other.value === '') problem.textContent = 'Choose both countries.';
    else if (own.value === other.value) problem.textContent = 'Choose two different countries.';
    else {
      if (remember.checked) keepCountry(store, own.value);
      page.location.assign(pairAddress(form.dataset['pair'] ?? '', own.value, other.value));
    }
  });
}
