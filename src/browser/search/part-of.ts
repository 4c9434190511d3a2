/**
 * A part of a component that must be there.
 * In: where to look, a selector and the element's class. Out: the element. Throws when the markup has changed.
 */
export function partOf<Part extends Element>(root: ParentNode, selector: string, type: new () => Part): Part {
  const part = root.querySelector(selector);
  if (!(part instanceof type)) throw new Error(`the page has no ${selector}`);
  return part;
}
