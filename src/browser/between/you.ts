import { keepCountry, keptCountry, type Store } from './home-country.ts';
import { turnRound } from './side-order.ts';

/** A side as the page's heading names it. */
interface Side {
  slug: string;
  name: string;
}

const sideOf = (heading: Element): Side => ({
  slug: heading.getAttribute('data-slug') ?? '',
  name: heading.textContent.trim(),
});

/** The reader's own side comes first: as the address says (`?from=turkiye`), or as kept on this machine. */
export function startYou(page: Document, store: () => Store): void {
  const box = page.getElementById('you');
  const headings = [...page.querySelectorAll('h1 [data-side]')];
  const [first, second] = headings.map(sideOf);
  const own = box?.querySelector('[data-you]');
  const turn = box?.querySelector<HTMLButtonElement>('[data-turn]');
  const remember = box?.querySelector<HTMLInputElement>('[data-remember]');
  const told = box?.querySelector('[data-told]');
  if (!box || !first || !second || !own || !turn || !remember || !told) return;

  let sides: [Side, Side] = [first, second];
  const show = () => {
    own.textContent = sides[0].name;
    turn.textContent = `I am in ${sides[1].name}`;
    remember.checked = keptCountry(store) === sides[0].slug;
    box.hidden = false;
  };
  const turnSides = () => {
    turnRound(page);
    sides = [sides[1], sides[0]];
    show();
  };
  const from = new URLSearchParams(page.location.search).get('from') ?? keptCountry(store);
  if (from === second.slug) turnSides();
  else show();

  turn.addEventListener('click', () => {
    const kept = remember.checked;
    turnSides();
    if (kept) remember.checked = keepCountry(store, sides[0].slug);
    told.textContent = `${sides[0].name} stands first.`;
  });
  remember.addEventListener('change', () => {
    const done = keepCountry(store, remember.checked ? sides[0].slug : undefined);
    told.textContent = !done
      ? 'This browser keeps nothing.'
      : remember.checked
        ? `${sides[0].name} is remembered on this machine.`
        : 'Nothing is remembered.';
    remember.checked = keptCountry(store) === sides[0].slug;
  });
}
