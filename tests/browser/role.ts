/** What a thing is to whoever meets it, and the elements that are it by themselves. */
export const elementsOfRole = {
  heading: 'h1, h2, h3, h4',
  link: 'a[href]',
  button: 'button',
  searchbox: 'input[type="search"]',
} as const;

export type Role = keyof typeof elementsOfRole;

/**
 * Sent into the page, so it stands alone: the first of these elements that is shown and has this name, which is its
 * label or what it says. The browsers can be asked for roles and names too; Firefox takes two seconds for an answer.
 */
export function firstNamed(selector: string, name: string): HTMLElement | undefined {
  const nameOf = (element: HTMLElement): string => {
    const [label] = element instanceof HTMLInputElement ? (element.labels ?? []) : [];
    return element.getAttribute('aria-label') ?? label?.textContent ?? element.innerText;
  };
  return [...document.querySelectorAll<HTMLElement>(selector)].find(
    (element) => element.checkVisibility() && nameOf(element).replace(/\s+/gu, ' ').trim() === name,
  );
}
