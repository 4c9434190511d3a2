import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist, origins } from './site.ts';
import type { OpenSite } from './site.ts';
import type { WebDriver } from './web-driver.ts';
import { startWebKit, webkit } from './webkit.ts';
import type { RunningWebKit } from './webkit.ts';

const NO_FOLDER = 'This browser cannot hand over a folder. Try another one on a computer';

/** What the page shows, with plain spaces. Sent into the page, like all that follows it here. */
function textOf(selector: string): string {
  return (document.querySelector<HTMLElement>(selector)?.innerText ?? '').replace(/\s+/gu, ' ').trim();
}

function shownIn(selector: string): string[] {
  return [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((one) => one.checkVisibility())
    .map((one) => one.innerText.replace(/\s+/gu, ' ').trim());
}

function allBegin(selector: string, word: string): boolean {
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
  return all.length > 0 && all.every((one) => one.innerText.trim().startsWith(word));
}

function firstAnswer(words: string): { text: string; leadsTo: string } | null {
  const status = document.querySelector('dialog [role="status"]')?.textContent ?? '';
  const first = document.querySelector<HTMLElement>('dialog li:has(a[href])');
  if (!status.includes(`“${words}”`) || first === null) return null;
  return { text: first.innerText.replace(/\s+/gu, ' '), leadsTo: first.querySelector('a')?.href ?? '' };
}

describe.skipIf(webkit === undefined)('WebKit', () => {
  let running: RunningWebKit | undefined;
  let reader: WebDriver;
  beforeAll(async () => {
    if (webkit === undefined) return;
    running = await startWebKit(webkit);
    reader = running.reader;
    await reader.resize(1280, 900);
  });
  afterAll(() => running?.close());

  describe.each(origins)('$name', (origin) => {
    let site: OpenSite;
    beforeAll(async () => {
      site = await origin.open();
    });
    afterAll(() => site.close());
    const visit = (page: string) => reader.visit(site.address(page));
    /** Waits until the address is that of this page of the site. */
    const arrives = (page: string) => reader.until((address) => location.href === address, site.address(page));

    test('the folder is opened by its first page, which leads to the site', async () => {
      await visit('/START-HERE.html');
      await reader.click('a[href="index.html"]');
      await arrives('/index.html');
      expect(await reader.evaluate(textOf, 'h1')).toBe('Whom to write to, under which law, whom to call');
    });

    test.each([
      { words: '157', says: /157/, leadsTo: '/countries/turkiye.html#hotline-yimer-157' },
      { words: '0800 19 100', says: /0800 19 100/, leadsTo: '/countries/bulgaria.html#hotline-' },
    ])('searching for “$words” gives the right answer first', async ({ words, says, leadsTo }) => {
      await visit('/index.html');
      await reader.click('#search-input');
      await reader.type('dialog[open] input', words);
      const first = await reader.until(firstAnswer, words);
      expect(first?.text).toMatch(says);
      expect(first?.leadsTo).toContain(site.address(leadsTo));
    });

    test('results are narrowed down to one kind, of those with a count beside them', async () => {
      await visit('/search.html?q=shelter');
      const kinds = 'fieldset[data-facet="kind"]';
      await reader.until((facet) => document.querySelector(facet)?.checkVisibility(), kinds);
      await reader.click(`${kinds} input[value="hotline"]`);
      await reader.until(() => location.search.includes('kind=hotline'));
      await reader.until(allBegin, 'main ol li', 'Hotline');
    });

    test('from the first page to two countries, the reader’s own first', async () => {
      await visit('/index.html');
      await reader.choose('select[name="own"]', 'turkiye');
      await reader.choose('select[name="other"]', 'bulgaria');
      await reader.click('form[data-pair] button[type="submit"]');
      await arrives('/between/bulgaria/turkiye.html?from=turkiye');
      expect(await reader.evaluate(shownIn, 'h1 [data-side]')).toEqual(['Türkiye', 'Bulgaria']);
    });

    test('two countries of an address are set side by side', async () => {
      await visit('/compare.html?countries=turkiye,bulgaria&sections=offence');
      await reader.until(() => document.querySelector('main table') !== null);
      expect(await reader.evaluate(shownIn, 'main th[scope="col"] a')).toEqual(['Türkiye', 'Bulgaria']);
    });

    test('a child in Bulgaria finds 116 111, which the telephone dials', async () => {
      await visit('/hotlines.html');
      await reader.choose('main select[name="from"]', 'bulgaria');
      await reader.click('main search details summary');
      await reader.choose('main select[name="for"]', 'children');
      expect(await reader.evaluate(textOf, 'main [role="status"]')).toBe('1 of 5 lines; 4 more not checked for this');
      expect(await reader.evaluate(shownIn, 'main a[href="tel:116111"]')).toEqual(['116 111']);
    });

    test('agreements are narrowed down and sorted, and the address says it', async () => {
      await visit('/agreements.html');
      await reader.choose('main select[name="state"]', 'UA');
      const rows = await reader.evaluate(shownIn, 'main tbody tr');
      expect(rows.length).toBeGreaterThan(1);
      expect(rows.filter((row) => !row.includes('Ukraine'))).toEqual([]);
      await reader.click('main th[data-column="signed"] button');
      await arrives('/agreements.html?state=UA&sort=signed');
      expect(
        await reader.evaluate((head) => document.querySelector(head)?.ariaSort, 'main th[data-column="signed"]'),
      ).toBe('ascending');
    });

    test('a country is chosen on the map, which comes closer', async () => {
      await visit('/routes.html');
      const place = () => document.querySelector('a[data-state="TR"] .dot')?.getBoundingClientRect().left ?? 0;
      const before = await reader.evaluate(place);
      await reader.click('[data-map-tool="closer"]');
      await reader.until(
        (left) => document.querySelector('a[data-state="TR"] .dot')?.getBoundingClientRect().left !== left,
        before,
      );
      await visit('/routes.html');
      await reader.click('a[data-state="EG"] .dot');
      await arrives('/routes.html?country=EG');
      expect(await reader.evaluate(textOf, '[data-choice]')).toContain('Egypt');
    });

    test('a reader of Ukrainian finds the line in Türkiye', async () => {
      await visit('/index.html');
      await reader.follow('Help in your language');
      await arrives('/help.html');
      await reader.follow('українська');
      await arrives('/help/uk.html');
      await reader.follow('Туреччина');
      await arrives('/help/uk.html#turkiye');
      expect(await reader.evaluate(shownIn, '#turkiye a[href^="tel:"]')).toEqual(['112', '157', '+90 312 157 11 22']);
    });

    test('the button shows an empty page, and Back does not show the page that was left', async () => {
      await visit('/index.html');
      await reader.follow('Helplines');
      await arrives('/hotlines.html');
      await reader.click('a[data-leave]');
      await arrives('/notes.html');
      expect(await reader.evaluate(textOf, 'body')).toBe('Notes Nothing written here is kept.');
      // WebKitGTK 2.50 tells no page what lies ahead in its tab, so Back shows the page before; a later one may tell.
      const isTold = await reader.evaluate(() => 'navigation' in window);
      await reader.goBack();
      await arrives(isTold ? '/notes.html' : '/index.html');
    });

    test('a copy cannot be checked where no folder can be chosen, and the page says what to do', async () => {
      await visit('/verify.html');
      await reader.type('main input[type="file"]', join(dist, 'index.html'));
      await reader.until((words) => document.body.innerText.includes(words), NO_FOLDER);
    });

    test('Shift three times leaves the page', async () => {
      await visit('/countries/bulgaria.html');
      await reader.pressShift(3);
      await arrives('/notes.html');
    });
  });
});
