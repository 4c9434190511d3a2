/** The two elements of each place where the sides stand beside each other, in the order in which they stand. */
function neighbours(page: ParentNode): [Element, Element][] {
  const firsts = [...page.querySelectorAll('[data-side]')].filter(
    (element) => !element.previousElementSibling?.hasAttribute('data-side'),
  );
  return firsts.flatMap((first): [Element, Element][] => {
    const second = first.nextElementSibling;
    return second?.hasAttribute('data-side') ? [[first, second]] : [];
  });
}

/** Turns the page round: everywhere the side that stood second stands first. */
export function turnRound(page: ParentNode): void {
  for (const [first, second] of neighbours(page)) first.before(second);
}
