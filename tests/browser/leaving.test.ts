import { describe, expect } from 'vitest';
import { inChromium } from './browsers.ts';
import { everywhere } from './journey.ts';
import { pageKinds } from './page-kinds.ts';
import type { Reader } from './reader.ts';
import { openSearch } from './search-place.ts';
import { atRoot } from './site.ts';

const button = 'Leave this page';

/** Pages a person at risk may read. */
const forPeopleAtRisk = [
  /^\/(index|countries|hotlines|shelters|search|guide|cards)\.html$/,
  /^\/(countries|help|cards|posters)\//,
  /^\/guide\/(before-you-go|warning-signs)\.html$/,
  /^\/about\/(leaving|safety)\.html$/,
];

const isLeft = async (reader: Reader) => {
  await reader.page.waitForFunction(
    () => location.pathname.endsWith('/notes.html') && document.readyState !== 'loading',
  );
  return { title: await reader.page.title(), text: await reader.text() };
};

const emptyPage = { title: 'Notes', text: 'Notes Nothing written here is kept.' };

/** The page itself is asked: the driver does not hear when Firefox brings one back from its memory. */
const shownNow = async (reader: Reader) => reader.inside(await reader.page.evaluate(() => location.href));

/** One press of Back, until another document is there. What comes of that is waited for by whoever asks. */
async function goBack(reader: Reader): Promise<void> {
  await reader.page.evaluate(() => {
    document.documentElement.dataset.before = '';
    // Once this has answered: the page that is left can answer no more.
    setTimeout(() => history.back());
  });
  await reader.page.waitForFunction(() => document.body !== null && !('before' in document.documentElement.dataset));
}

/** What lies on top in the middle of the button, and how large it is. Sent into the page. */
function lookAtButton() {
  // What it says is in the language of the page.
  const found = [...document.querySelectorAll('a[data-leave]')].find((link) => link.checkVisibility());
  if (found === undefined) return null;
  const { left, top, width, height, right, bottom } = found.getBoundingClientRect();
  const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
  return {
    inWindow: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
    onTop: onTop === found,
    largeEnough: width >= 44 && height >= 44,
  };
}

/** True when the last line of the page, scrolled to its end, lies above the button. */
function lastLineIsFree(): boolean {
  scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
  const button = document.querySelector('[data-leave]');
  const bar = button?.parentElement?.getBoundingClientRect().top ?? 0;
  const foot = document.querySelector('body > footer')?.lastElementChild?.getBoundingClientRect().bottom ?? Infinity;
  return foot <= bar;
}

/** A phone, a laptop's window at 200 %, the window itself; a phone at 200 %. */
const widths = [360, 640, 1280, 180];

const shown = { inWindow: true, onTop: true, largeEnough: true };

// Somebody comes into the room.
everywhere(({ engine, origin, journey }) => {
  const asksForIcon = engine.name === 'Firefox' && origin.served;
  const fromMemory = asksForIcon
    ? { mayBeLoud: 'Firefox asks the host for an icon when it brings back a page from its memory' }
    : {};
  // To Firefox every file of a disk is a site of its own, and it tells none of them what lies ahead.
  const isTold = engine.name === 'Chromium' || origin.served;

  journey(
    'the button shows an empty page, and Back does not show the page that was left',
    async (reader) => {
      await reader.visit('/index.html');
      await reader.follow('Helplines');
      expect(await reader.page.title()).toBe('Numbers by country');
      await (await reader.find('link', button)).click();
      expect(await isLeft(reader)).toEqual(emptyPage);
      await goBack(reader);
      if (isTold) expect(await isLeft(reader)).toEqual(emptyPage);
      else expect(await shownNow(reader)).toBe('/index.html');
    },
    fromMemory,
  );

  journey(
    'after three pages of the site, every Back shows the empty page',
    async (reader) => {
      await reader.visit('/index.html');
      await reader.follow('Countries');
      await reader.follow('Bulgaria');
      await (await reader.find('link', button)).click();
      await isLeft(reader);
      if (!isTold) return;
      for (let press = 1; press <= 2; press += 1) {
        await goBack(reader);
        expect(await isLeft(reader)).toEqual(emptyPage);
      }
      // Whoever opens the site again may read it. The driver waits in vain for Firefox after a page from its memory.
      await reader.page.evaluate((address) => location.assign(address), reader.site.address('/countries.html'));
      await reader.find('heading', 'Countries');
      await new Promise((passed) => setTimeout(passed, 700));
      expect(await shownNow(reader)).toBe('/countries.html');
    },
    fromMemory,
  );

  journey(
    'Back among pages that nobody left works as ever',
    async (reader) => {
      await reader.visit('/index.html');
      await reader.follow('Helplines');
      await goBack(reader);
      await reader.find('heading', 'Whom to write to, under which law, whom to call');
    },
    fromMemory,
  );

  journey('Shift three times leaves the page', async (reader) => {
    await reader.visit('/countries/bulgaria.html');
    await reader.press('Shift', 'Shift', 'Shift');
    expect(await isLeft(reader)).toEqual(emptyPage);
  });

  journey('Shift three times leaves the page while typing', async (reader) => {
    await reader.visit('/hotlines.html');
    const search = await openSearch(reader);
    await search.reader.page.keyboard.type('so');
    // Leaving cuts off whatever is still being fetched, and a browser complains of that.
    await reader.page.waitForNetworkIdle();
    await reader.press('Shift', 'Shift', 'Shift');
    expect(await isLeft(reader)).toEqual(emptyPage);
  });

  journey('capital letters, two presses or slow ones leave nothing', async (reader) => {
    await reader.visit('/hotlines.html');
    await openSearch(reader);
    await reader.press('Shift+A', 'Shift+B', 'Shift+C', 'Shift', 'Shift');
    await new Promise((passed) => setTimeout(passed, 1_600));
    await reader.press('Shift', 'Shift', 'Escape', 'Shift');
    expect(reader.where()).toBe('/hotlines.html');
    await reader.find('heading', 'Helplines');
  });

  journey('the button is next after the link past the header, and says what it does not do', async (reader) => {
    await reader.visit('/hotlines.html');
    await reader.press('Tab', 'Tab');
    const focused = await reader.page.evaluate(() => {
      const { activeElement } = document;
      const explained = document.getElementById(activeElement?.getAttribute('aria-describedby') ?? '');
      return { name: activeElement?.textContent, explained: explained?.textContent };
    });
    expect(focused).toEqual({
      name: button,
      explained:
        'Shows an empty page in place of this one, at once. Pressing Shift three times does the same. Your browser’s ' +
        'history stays.',
    });
    await reader.press('Enter');
    expect(await isLeft(reader)).toEqual(emptyPage);
  });
});

describe('the button', () =>
  everywhere(
    ({ journey }) => {
      const pages = [...pageKinds(), '/guide/warning-signs.html', '/guide/before-you-go.html'];
      journey(
        'is on every page a person at risk may read: in view, large enough, covered by nothing, over no last line',
        async (reader) => {
          const without: string[] = [];
          for (const page of pages) {
            await reader.visit(page);
            if ((await reader.page.$('[data-leave]')) === null) without.push(page);
            else await reader.unfold();
            for (const width of without.includes(page) ? [] : widths) {
              await reader.page.setViewport({ width, height: 900 });
              const looks = [await reader.page.evaluate(lookAtButton)];
              const isFree = await reader.page.evaluate(lastLineIsFree);
              looks.push(await reader.page.evaluate(lookAtButton));
              expect({ page, width, isFree, looks }).toEqual({ page, width, isFree: true, looks: [shown, shown] });
            }
          }
          expect(without.filter((page) => forPeopleAtRisk.some((pattern) => pattern.test(page)))).toEqual([]);
          expect(without).toContain('/treaties.html');
        },
        { timeout: pages.length * 5_000 },
      );

      journey('says in the dialog of the search what it says on the page, in the same language', async (reader) => {
        await reader.visit('/help/uk.html');
        await openSearch(reader);
        const said = await reader.page.$$eval('a[data-leave]', (links) =>
          links.map((link) => [link.textContent.trim(), link.closest('[lang]')?.getAttribute('lang')]),
        );
        expect(said).toHaveLength(2);
        expect(said.map(([, lang]) => lang)).toEqual(['uk', 'uk']);
        expect(said[0]).toEqual(said[1]);
      });

      for (const width of [360, 1280]) {
        journey(
          `is in reach in the dialog of the search too, ${width} px`,
          async (reader) => {
            await reader.visit('/hotlines.html');
            const search = await openSearch(reader);
            await search.type('shelter');
            const inDialog = await reader.page.$('dialog [data-leave]');
            const looks = await inDialog?.evaluate((link) => {
              const { left, top, width: wide, height } = link.getBoundingClientRect();
              const onTop = document.elementFromPoint(left + wide / 2, top + height / 2) === link;
              return { onTop, largeEnough: wide >= 44 && height >= 44 };
            });
            expect(looks).toEqual({ onTop: true, largeEnough: true });
            await inDialog?.click();
            expect(await isLeft(reader)).toEqual(emptyPage);
          },
          { width },
        );
      }
    },
    { origins: atRoot },
  ));

describe('leaving', () =>
  everywhere(
    ({ journey }) => {
      journey('the page is blank and its title gone before the empty page has come', async (reader) => {
        await reader.visit('/hotlines.html');
        const atOnce = await reader.page.evaluate(() => {
          document.querySelector<HTMLElement>('[data-leave]')?.click();
          const { title, body, documentElement } = document;
          return { title, text: body.textContent, shown: documentElement.checkVisibility(), at: location.pathname };
        });
        expect(atOnce).toMatchObject({ title: 'Notes', text: '', shown: false });
        expect(atOnce.at).toMatch(/hotlines\.html$/);
        expect(await isLeft(reader)).toEqual(emptyPage);
      });

      journey('the empty page names neither the site nor its subject, and leads nowhere', async (reader) => {
        await reader.visit('/notes.html');
        const html = await reader.page.content();
        expect(html).not.toMatch(/counterpart|traffick|helpline|hotline|shelter/i);
        expect(await reader.page.$$('a, form, button')).toEqual([]);
      });

      journey('is not printed', async (reader) => {
        await reader.visit('/hotlines.html');
        await reader.page.emulateMediaType('print');
        const links = await reader.page.$$eval('[data-leave]', (all) => all.map((link) => link.checkVisibility()));
        expect(links).toEqual([false]);
      });

      journey(
        'with scripts off the button is a link to the empty page',
        async (reader) => {
          await reader.visit('/countries/bulgaria.html');
          await reader.follow(button);
          expect(reader.where()).toBe('/notes.html');
          await reader.find('heading', 'Notes');
        },
        { scripts: false },
      );
    },
    { engines: inChromium },
  ));
