// These functions are sent into the page, so each must stand alone.

/** Where the focus rests. */
export interface Focused {
  /** As `interactive` named it. */
  name: string;
  /** It looks different for having the focus. */
  ringed: boolean;
  /** Some of it, or of its ring, is in the window, and nothing lies on top of it. */
  inView: boolean;
}

/**
 * Names everything on the page that ought to be reached by Tab: kind of element, what it says, its number among them.
 * One of a group of radio buttons is enough.
 */
export function interactive(): string[] {
  const selector = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const groups = new Set<string>();
  const firstOfGroup = (element: HTMLElement): boolean => {
    const group = element.matches('input[type="radio"]') ? element.getAttribute('name') : null;
    if (group === null) return true;
    const first = !groups.has(group);
    groups.add(group);
    return first;
  };
  const reachable = ([...document.querySelectorAll(selector)] as HTMLElement[])
    .filter((element) => element.tabIndex >= 0 && !element.matches(':disabled, [inert] *, [inert]'))
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter(firstOfGroup);
  return reachable.map((element, index) => {
    const label = element.getAttribute('aria-label') ?? (element.innerText || element.getAttribute('name')) ?? '';
    element.dataset.stop = `${element.localName}: ${label.trim().slice(0, 60)} [${index}]`;
    return element.dataset.stop;
  });
}

/** What has the focus now; null when nothing on the page has it. */
export function focused(): Focused | null {
  const element = document.activeElement as HTMLElement | null;
  if (element === null || element === document.body || element === document.documentElement) return null;
  const style = getComputedStyle(element);
  // Firefox moves nothing of which it finds a part in the window, and the ring around it is a part.
  const ring = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
  const middle = (from: number, to: number, size: number): number => (Math.max(from, 0) + Math.min(to, size)) / 2;
  const isSeen = ({ left, right, top, bottom }: DOMRect): boolean => {
    const inWindow = right > -ring && left < innerWidth + ring && bottom > -ring && top < innerHeight + ring;
    const onTop = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
    return inWindow && (onTop === null || element.contains(onTop) || onTop.contains(element));
  };
  return {
    name: element.dataset.stop ?? `${element.localName}: ${element.innerText.trim().slice(0, 60)}`,
    ringed: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0,
    inView: [...element.getClientRects()].some(isSeen),
  };
}
