import type { Reader } from './reader.ts';

/** How many of each kind are touched on one page: the first ones stand for their neighbours. */
const MOST = 12;

/** What keeps something on purpose says so; whoever does not ask for it leaves it alone. */
const asksToKeep = 'remember|keep';

/**
 * Uses what is on a page: unfolds, ticks, chooses, types and presses. Not what leads to another page or dials a number.
 * Sent into the page as one step: a driver's click for each of them takes minutes.
 */
function touchAll(most: number, keeping: string): void {
  const shown = <One extends HTMLElement>(selector: string): One[] =>
    [...document.querySelectorAll<One>(selector)].filter((one) => one.checkVisibility()).slice(0, most);
  const changed = (field: HTMLElement): void => {
    for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
  };
  for (const box of shown<HTMLInputElement>('main input:is([type="checkbox"], [type="radio"])')) {
    if (!new RegExp(keeping, 'i').test(box.labels?.[0]?.textContent ?? '')) box.click();
  }
  for (const select of shown<HTMLSelectElement>('main select')) {
    select.selectedIndex = select.options.length - 1;
    changed(select);
  }
  for (const field of shown<HTMLInputElement>('main :is(input[type="search"], input[type="text"], textarea)')) {
    field.value = 'shelter';
    changed(field);
  }
  for (const button of shown<HTMLButtonElement>('main button:not([type="submit"])')) {
    if (!new RegExp(keeping, 'i').test(button.innerText)) button.click();
  }
}

/** Touches everything on the page shown, and waits for what it asks for because of that. */
export async function touchEverything(reader: Reader): Promise<void> {
  await reader.unfold();
  await reader.page.evaluate(touchAll, MOST, asksToKeep);
  // A search fetches one part after the other.
  const searches = (await reader.page.$('main input[type="search"]')) !== null;
  await reader.page.waitForNetworkIdle({ idleTime: searches ? 500 : 100 });
}
