import { element } from '../element.ts';
import { partOf } from './part-of.ts';

/** Why nothing will be found: a file did not load, or the site is only shown by `npm run dev`. */
export type Failure = 'failed' | 'unbuilt';

const LISTS = { countries: 'All countries', hotlines: 'All hotlines', shelters: 'All shelters' };

/**
 * Says in a component why nothing will be found, and where to look instead: the lists are plain pages.
 * In: the dialog or the search page, with a form that leads to the page of all results, which lies beside the lists.
 */
export function showFailure(root: ParentNode, failure: Failure): void {
  const { action } = partOf(root, 'form', HTMLFormElement);
  const lists = Object.entries(LISTS).flatMap(([page, name], place) => [
    place > 0 ? ' · ' : '',
    element('a', { href: new URL(`${page}.html`, action).href }, name),
  ]);
  const words =
    failure === 'failed'
      ? ['Search could not be loaded. Reload the page, or look in the lists: ']
      : [
          'Search is built with the site: run ',
          element('code', {}, 'npm start'),
          ' and search there. The lists work here: ',
        ];
  slotOf(root).replaceChildren(element('p', { class: 'notice warning' }, ...words, ...lists));
}

/** Takes back what `showFailure` said. */
export function hideFailure(root: ParentNode): void {
  slotOf(root).replaceChildren();
}

function slotOf(root: ParentNode): HTMLElement {
  return partOf(root, '[data-search-failure]', HTMLElement);
}
