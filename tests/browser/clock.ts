import type { Reader } from './reader.ts';

/** Sets the clock of the reader's machine, and where it says it is, for every page opened from now on. It stands still. */
export async function setClock(reader: Reader, instant: string, timeZone = 'Europe/Sofia'): Promise<void> {
  await reader.page.emulateTimezone(timeZone);
  await reader.page.evaluateOnNewDocument((now) => {
    const Clock = Date;
    globalThis.Date = new Proxy(Clock, {
      construct: (target, given) => Reflect.construct(target, given.length === 0 ? [now] : given) as Date,
      get: (target, name) => (name === 'now' ? () => now : (Reflect.get(target, name) as unknown)),
    });
  }, Date.parse(instant));
}
