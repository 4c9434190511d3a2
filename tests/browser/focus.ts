// These functions are sent into the page, so each must stand alone.

/** Where the focus rests. */
export interface Focused {
  /** As `interactive` named it. */
  name: string;
  /** It looks different for having the focus. */
  ringed: boolean;
  /** Some of it is in the window and nothing lies on top of it. */
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
  // A browser that finds some of it in the window moves it no further, so what lies in the window is looked at.
  const tops = [...element.getClientRects()].map((box) => {
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    return left < right && top < bottom ? document.elementFromPoint((left + right) / 2, (top + bottom) / 2) : null;
  });
  return {
    name: element.dataset.stop ?? `${element.localName}: ${element.innerText.trim().slice(0, 60)}`,
    ringed: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0,
    inView: tops.some((top) => top !== null && (element.contains(top) || top.contains(element))),
  };
}
