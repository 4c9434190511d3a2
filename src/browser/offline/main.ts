import { startAppOffer } from './app-offer.ts';
import { KeepPanel } from './keep-panel.ts';
import { Shelves } from './shelves.ts';
import { WORDING, type Obstacle } from './wording.ts';

/** Known only while this script runs for the first time, and only in the built site: there scripts are in `_astro/`. */
const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

function obstacle(): Obstacle | undefined {
  if (location.protocol === 'file:') return 'disk';
  if (here === '') return 'unbuilt';
  if (!isSecureContext) return 'insecure';
  return 'serviceWorker' in navigator && 'caches' in window && 'locks' in navigator ? undefined : 'unable';
}

const panel = document.querySelector('[data-keep]');
const said = panel?.querySelector('[data-keep-said]');
const app = document.querySelector<HTMLDetailsElement>('[data-app]');
const install = app?.querySelector('button');
if (panel && said && app && install) {
  const inTheWay = obstacle();
  if (inTheWay !== undefined) said.textContent = WORDING.obstacle(inTheWay);
  else {
    const root = new URL('../', here).href;
    startAppOffer(app, install, root);
    const start = async () => new KeepPanel(panel, root, new Shelves(caches, root)).start();
    // Some browsers have all of it and refuse it in a private window, or where nothing may be stored.
    start().catch(() => (said.textContent = WORDING.obstacle('unable')));
  }
}
