import type { Page } from 'puppeteer-core';

/** Results shown in the search that is open. */
export const resultSelector = 'dialog[open] :is(ol, ul) li a[href]';

/** Opens the search on the page shown and waits for its field to take the focus. */
export async function openSearch(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('k');
  await page.keyboard.up('Control');
  await page.waitForSelector('dialog[open] input:focus');
}

interface Stopwatch {
  /** Times from a key to the picture with what it changed in the results, in milliseconds. */
  times: number[];
}

/** Puts a stopwatch into the page: started by each input, stopped when the results it changes have been painted. */
export async function startStopwatch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const stopwatch: Stopwatch = { times: [] };
    Object.assign(window, { stopwatch });
    let typed: number | undefined;
    document.addEventListener(
      'input',
      (event) => {
        typed = event.timeStamp;
      },
      { capture: true },
    );
    const painted = (begun: number): void => {
      const channel = new MessageChannel();
      channel.port1.onmessage = (): void => {
        stopwatch.times.push(performance.now() - begun);
      };
      channel.port2.postMessage(undefined);
    };
    new MutationObserver((changes) => {
      const list = document.querySelector('dialog[open] ol:has(a[href])');
      if (typed === undefined || !changes.some(({ target }) => target === list)) return;
      const begun = typed;
      typed = undefined;
      requestAnimationFrame(() => painted(begun));
    }).observe(document.body, { childList: true, subtree: true });
  });
}

/** The times taken since the last call, in milliseconds. */
export async function takeTimes(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const { stopwatch } = window as unknown as { stopwatch: Stopwatch };
    return stopwatch.times.splice(0);
  });
}
