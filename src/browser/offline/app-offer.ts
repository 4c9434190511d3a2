import { element } from '../element.ts';
import { keptAddress } from './kept-address.ts';

/** What a browser sends where it could put the site among the apps. Not all do, and TypeScript does not know it. */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

/**
 * Tells the browser that the site can be an app, once the reader unfolds what is said about that. Before, no browser offers
 * it by itself: an icon is a trace that everybody sees who holds the device.
 * In: the element that unfolds; its button; the address of the site's root.
 */
export function startAppOffer(folded: HTMLDetailsElement, button: HTMLButtonElement, root: string): void {
  let offer: InstallEvent | undefined;
  folded.hidden = false;
  folded.addEventListener('toggle', () => tellBrowser(root), { once: true });
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer = event as InstallEvent;
    button.hidden = false;
  });
  button.addEventListener('click', () => {
    button.hidden = true;
    void offer?.prompt();
  });
}

function tellBrowser(root: string): void {
  document.head.append(
    element('link', { rel: 'manifest', href: keptAddress('site.webmanifest', root) }),
    element('link', { rel: 'apple-touch-icon', href: keptAddress('apple-touch-icon.png', root) }),
  );
}
