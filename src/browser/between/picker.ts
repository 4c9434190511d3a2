import { writeComparisonAddress } from '../compare/comparison-address.ts';
import { element } from '../element.ts';
import { keepCountry, keptCountry, type Store } from './home-country.ts';

/** The address of two countries from the page that asks: theirs in alphabetical order, the reader's own said behind. */
export function pairAddress(folder: string, own: string, other: string): string {
  const [a = '', b = ''] = [own, other].toSorted();
  return `${folder}${a}/${b}.html?from=${own}`;
}

const isLine = ({ selectedOptions: [option] }: HTMLSelectElement) => option?.dataset['depth'] === 'line';
const nameIn = ({ selectedOptions: [option] }: HTMLSelectElement) => option?.text ?? '';

/** Two countries of which little is known have no page; what is known of them can be set side by side. */
function offerComparison(folder: string, own: HTMLSelectElement, other: HTMLSelectElement): (Node | string)[] {
  const choice = { countries: [own.value, other.value], sections: ['memberships', 'treaties', 'help'] };
  const href = `${folder}../compare.html${writeComparisonAddress(choice)}`;
  return [
    `Of ${nameIn(own)} and ${nameIn(other)} only helplines, memberships and treaties are known here. `,
    element('a', { href }, 'Set them side by side'),
  ];
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
    else if (isLine(own) && isLine(other)) problem.append(...offerComparison(form.dataset['pair'] ?? '', own, other));
    else {
      if (remember.checked) keepCountry(store, own.value);
      page.location.assign(pairAddress(form.dataset['pair'] ?? '', own.value, other.value));
    }
  });
}
