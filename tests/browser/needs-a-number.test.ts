import { describe, expect } from 'vitest';
import { engines } from './browsers.ts';
import { focused } from './focus.ts';
import { everywhere } from './journey.ts';
import type { Reader } from './reader.ts';
import { slowly } from './site.ts';
import { telephones, type Telephone } from './telephone-links.ts';

/** Somebody who needs a number: the links followed from the first page, and what stands where they lead. */
interface Need {
  who: string;
  links: string[];
  page: string;
  /** The part of the page that answers. */
  part: string;
  numbers: Telephone[];
  told: string[];
}

const NEEDS: Need[] = [
  {
    who: 'a reader of Ukrainian in Türkiye',
    links: ['Help in your language', 'українська', 'Туреччина'],
    page: '/help/uk.html#turkiye',
    part: '#turkiye',
    numbers: [
      { text: '112', dials: '112' },
      { text: '157', dials: '157' },
      { text: '+90 312 157 11 22', dials: '+903121571122' },
    ],
    told: [
      '157 Усередині країни: Туреччина',
      '+90 312 157 11 22 З іншої країни',
      'Усередині країни дзвінок безкоштовний.',
    ],
  },
  {
    who: 'a child in Bulgaria',
    links: ['Helplines', 'Bulgaria'],
    page: '/hotlines.html#bulgaria',
    part: '#hotline-bulgaria-national-hotline-for-children',
    numbers: [
      { text: '116 111', dials: '116111' },
      { text: '+359 2 981 7686', dials: '+35929817686' },
    ],
    told: ['116 111 inside Bulgaria', 'From abroad: not checked From abroad dial', 'reported by others, 2022'],
  },
  {
    who: 'somebody abroad who asks for a line of Georgia that has no number for that',
    links: ['Helplines', 'Georgia'],
    page: '/hotlines.html#georgia',
    part: '#hotline-georgia-agency-116-006',
    numbers: [
      { text: '116 006', dials: '116006' },
      { text: '+995 32 291 34 61', dials: '+995322913461' },
    ],
    told: [
      '116 006 inside Georgia',
      'From abroad: not checked',
      'From abroad dial +995 32 291 34 61, Hotline of IOM Georgia',
    ],
  },
];

async function finds(reader: Reader, { page, part, numbers, told }: Need): Promise<void> {
  expect(reader.where()).toBe(page);
  expect(await telephones(reader, part)).toEqual(numbers);
  const text = await reader.text(part);
  for (const words of told) expect(text).toContain(words);
}

/** How a number lies in the window once somebody has scrolled to it. */
interface Look {
  text: string;
  inWindow: boolean;
  onTop: boolean;
}

/** Sent into the page: how far the page is wider than the window, and how the numbers of a part look. */
function lookAtNumbers(part: string): { beyond: number; cutOff: boolean; looks: Look[] } {
  const place = document.querySelector(part);
  const links = [...(place?.querySelectorAll('a[href^="tel:"]') ?? [])].filter((link) => link.checkVisibility());
  const looks = links.map((link) => {
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, right, top, bottom, width, height } = link.getBoundingClientRect();
    const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
    const inWindow = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
    return { text: (link.textContent ?? '').replace(/\s+/gu, ' ').trim(), inWindow, onTop: onTop === link };
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  const cutOff = place === null || place.scrollWidth > place.clientWidth;
  return { beyond: scrollWidth - clientWidth, cutOff, looks };
}

const wellSeen = ({ numbers }: Need) => ({
  beyond: 0,
  cutOff: false,
  looks: numbers.map(({ text }) => ({ text, inWindow: true, onTop: true })),
});

/** Presses Tab until the focus rests on what is called so. */
async function tabTo(reader: Reader, name: string): Promise<void> {
  const says = () => (document.activeElement?.textContent ?? '').replace(/\s+/gu, ' ').trim();
  for (let pressed = 0; pressed < 200; pressed += 1) {
    await reader.press('Tab');
    if ((await reader.page.evaluate(says)) === name) return;
  }
  throw new Error(`nothing called “${name}” is reached by Tab on ${reader.where()}`);
}

/** A small phone; a laptop's window at 200 %, which is half as wide and half as high. */
const WINDOWS = [
  { width: 360, height: 640 },
  { width: 640, height: 450 },
];

everywhere(({ journey }) => {
  for (const need of NEEDS) {
    journey(`${need.who} finds the number by keyboard alone`, async (reader) => {
      await reader.visit('/index.html');
      for (const link of need.links) {
        await tabTo(reader, link);
        await reader.arrive(() => reader.press('Enter'));
      }
      await finds(reader, need);
      for (const { text } of need.numbers) {
        await tabTo(reader, text);
        expect(await reader.page.evaluate(focused)).toMatchObject({ ringed: true, inView: true });
      }
    });

    journey(`${need.who} sees the number whole on a small phone, and at 200 %`, async (reader) => {
      await reader.page.setViewport(WINDOWS[0] ?? null);
      await reader.visit('/index.html');
      for (const link of need.links) await reader.follow(link);
      await finds(reader, need);
      for (const size of WINDOWS) {
        await reader.page.setViewport(size);
        expect(await reader.page.evaluate(lookAtNumbers, need.part)).toEqual(wellSeen(need));
      }
    });
  }
});

// Firefox cannot be told to switch scripts off, see scripts-off.test.ts.
describe('with scripts off', () =>
  everywhere(
    ({ journey }) => {
      for (const need of NEEDS) {
        journey(
          `${need.who} finds the number`,
          async (reader) => {
            await reader.visit('/index.html');
            for (const link of need.links) await reader.follow(link);
            await finds(reader, need);
          },
          { scripts: false },
        );
      }
    },
    { engines: engines.filter(({ name }) => name === 'Chromium') },
  ));

describe('on a slow connection', () =>
  everywhere(
    ({ journey }) => {
      for (const need of NEEDS) {
        journey(
          `${need.who} sees the number and can call before all has arrived, even if no script ever does`,
          async (reader) => {
            // Whoever waited for the page to load would wait for the scripts, too.
            await reader.page.evaluate((address) => location.assign(address), reader.site.address(need.page));
            await reader.page.waitForSelector(`${need.part} a[href="tel:${need.numbers.at(-1)?.dials}"]`, {
              visible: true,
              timeout: 20_000,
            });
            expect(await reader.page.evaluate(() => document.readyState)).not.toBe('complete');
            expect(await telephones(reader, need.part)).toEqual(need.numbers);
            expect((await reader.page.evaluate(lookAtNumbers, need.part)).looks).toEqual(wellSeen(need).looks);
          },
          { width: 360, timeout: 40_000, mayBeLoud: 'it is left while it loads' },
        );
      }
    },
    { origins: [slowly] },
  ));
