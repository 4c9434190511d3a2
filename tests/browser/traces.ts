import type { Reader } from './reader.ts';

/** Sent into the page, so it stands alone: everything a page can leave behind in a browser, one line each. */
async function keptByPage(): Promise<string[]> {
  /** From a disk, and on a host without a certificate, some of it does not exist or may not be asked for. */
  const ask = async (read: () => string[] | undefined | Promise<string[]>): Promise<string[]> => {
    try {
      return (await read()) ?? [];
    } catch {
      return [];
    }
  };
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  const found = await Promise.all([
    ask(() => Object.keys(localStorage).map((key) => `localStorage ${key}`)),
    ask(() => Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`)),
    ask(() => document.cookie.split(';').flatMap((cookie) => (cookie === '' ? [] : `cookie ${cookie}`))),
    ask(async () => (await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`)),
    ask(async () => (await caches.keys()).map((name) => `cache ${name}`)),
    ask(async () => ((await serviceWorker?.getRegistrations()) ?? []).map(({ scope }) => `service worker ${scope}`)),
    ask(() => (window.name === '' ? [] : [`window name ${window.name}`])),
  ]);
  return found.flat();
}

/** What the page shown has left behind in the reader's browser. */
export async function traces(reader: Reader): Promise<string[]> {
  const cookies = await reader.page.browserContext().cookies();
  return [...(await reader.page.evaluate(keptByPage)), ...cookies.map(({ name }) => `cookie ${name}`)];
}
