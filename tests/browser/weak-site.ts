import { afterEach } from 'vitest';
import type { JourneyOptions } from './journey.ts';
import type { Reader } from './reader.ts';
import type { Origin } from './site.ts';
import { smallSite } from './small-site.ts';
import type { SmallSite } from './small-site.ts';
import { weakHost } from './weak-host.ts';
import type { WeakHost } from './weak-host.ts';

/** The site that is open now, and its host; known once the origin is open. */
export const weak = {} as { small: SmallSite; host: WeakHost };

/** A few pages below a path of a host that fails when it is told to. */
export function weakly(path: string): Origin {
  return {
    name: `kept from ${path}`,
    served: true,
    open: async () => {
      weak.small = await smallSite();
      weak.host = await weakHost(weak.small.folder, path);
      const { address: base } = weak.host;
      const close = async () => {
        await weak.host.close();
        weak.small.remove();
      };
      return { base, address: (page) => new URL(page.replace(/^\//, ''), base).href, close };
    },
  };
}

/** After every journey the host is as strong as any other, and shows the first state. */
export function mendAfterwards(): void {
  afterEach(async () => {
    weak.host.damaged.clear();
    weak.host.diesAfter = Infinity;
    await weak.host.restore().catch(() => undefined);
    await weak.small.show('first');
  });
}

/** A browser says itself that nobody answers; that is no fault of a page. Anything else is. */
export const cutOff: JourneyOptions = { mayBeLoud: 'a browser reports every request that nobody answers' };

/** What Firefox says when a page is left before a worker has answered all that it asked for. */
const ofFirefox = /^Failed to load ‘’\. A ServiceWorker intercepted the request/;

/** What pages did that no reader should have to bear, beside requests that nobody answered. */
export const otherFindings = (reader: Reader) =>
  reader.watch.findings.filter(({ kind, text }) => kind !== 'console error' && !ofFirefox.test(text));

/** What is asked for whatever has changed: the state, the lists, and by the browser itself the worker. */
export const unlisted = ['files.json', 'SHA256SUMS', 'state.json', 'sums.js', 'worker.js'];
