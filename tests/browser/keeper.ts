import type { Reader } from './reader.ts';

/** Where the directory is kept. */
export const KEEPING_PAGE = '/about/offline.html';

const said = '[data-keep] [role="status"]';

/** What the page says about what is kept, once it says something like this. */
export async function saysOfKeeping(reader: Reader, pattern: RegExp, timeout = 30_000): Promise<string> {
  const shows = (selector: string, source: string): boolean =>
    new RegExp(source).test(document.querySelector(selector)?.textContent ?? '');
  try {
    await reader.page.waitForFunction(shows, { timeout }, said, pattern.source);
  } catch (error) {
    throw new Error(`expected ${pattern}; the page says: ${await reader.text(said)}`, { cause: error });
  }
  return reader.text(said);
}

/** Presses a button of that page. */
export async function press(reader: Reader, button: string): Promise<void> {
  await (await reader.find('button', button)).click();
}

/** Keeps the whole directory, as a reader does. */
export async function keepAll(reader: Reader, timeout?: number): Promise<void> {
  await reader.visit(KEEPING_PAGE);
  await saysOfKeeping(reader, /^Nothing is kept\. It would be/);
  await press(reader, 'Keep the whole directory');
  await saysOfKeeping(reader, /^Kept: /, timeout);
}

/** The bytes behind an address, as a download of the page shown would get them: their number, or why there are none. */
export function download(reader: Reader, address: string): Promise<number | string> {
  return reader.page.evaluate(
    (at) =>
      fetch(at).then(
        async (response) => (response.ok ? (await response.arrayBuffer()).byteLength : `status ${response.status}`),
        (error: unknown) => String(error),
      ),
    reader.site.address(address),
  );
}
