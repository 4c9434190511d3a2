import { RoutesPage } from './routes-page.ts';

/** Makes the map of the page move, and lets countries and routes be chosen on it. */
export function startRoutes(): void {
  const map = document.querySelector('[data-map-frame]');
  const root = map?.closest<HTMLElement>('[data-faceted]');
  if (root) new RoutesPage(root).start();
}
