import { describe, expect } from 'vitest';
import { engines } from './browsers.ts';
import { everywhere } from './journey.ts';
import type { Reader } from './reader.ts';
import { atRoot } from './site.ts';

/** Ids of the routes whose rows are shown, in alphabetical order. */
const rows = (reader: Reader) =>
  reader.page
    .$$eval('tr[data-route]', (all) =>
      all.filter((row) => row.checkVisibility()).map((row) => (row as HTMLElement).dataset.route ?? ''),
    )
    .then((ids) => ids.toSorted());

/** Ids of the routes that a shown line stands for, or a card of a country where none has a place. */
const onMap = (reader: Reader) =>
  reader.page.evaluate(() => {
    const lines = [...document.querySelectorAll<SVGPathElement>('path[data-corridor]:not([hidden])')];
    const items = [
      ...document.querySelectorAll<HTMLElement>('[data-country-card] [data-passage]:not([hidden]) li:not([hidden])'),
    ];
    const drawn = lines.flatMap(({ dataset }) => (dataset.routes ?? '').split('|'));
    return { drawn, told: items.map(({ dataset }) => dataset.route ?? '') };
  });

const said = (reader: Reader) => reader.text('main search [role="status"]');
const announced = (reader: Reader) => reader.page.$eval('[data-map-status]', ({ textContent }) => textContent);
const panel = (reader: Reader) =>
  reader.page.$eval('[data-choice]', (one) =>
    one.checkVisibility() ? (one as HTMLElement).innerText.replace(/\s+/gu, ' ').trim() : '',
  );

/** Lines that are shown as chosen. */
const marked = (reader: Reader) =>
  reader.page.$$eval('path.chosen[data-corridor]', (all) => all.map((path) => (path as SVGElement).dataset.corridor));

/** Waits until the address says what was chosen: a driver hears of it a little later. */
const isAt = async (reader: Reader, where: string) => {
  const query = where.slice('/routes.html'.length);
  await reader.page.waitForFunction((said) => location.search + location.hash === said, {}, query);
  expect(reader.where()).toBe(where);
};

/** Presses Tab until the focus is where told; from the link that is passed when the map is skipped. */
async function tabTo(reader: Reader, label: RegExp): Promise<void> {
  await reader.page.focus('.skip-map a');
  for (let pressed = 0; pressed < 120; pressed += 1) {
    await reader.press('Tab');
    const at = await reader.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    if (label.test(at)) return;
  }
  throw new Error(`nothing named ${String(label)} is reached by keyboard`);
}

everywhere(({ journey }) => {
  journey('a filter narrows the map and the table alike, and the address says it', async (reader) => {
    await reader.visit('/routes.html');
    const all = await rows(reader);
    expect(await said(reader)).toBe(`${all.length} routes`);
    await reader.page.select('main select[name="destination"]', 'GR');
    await isAt(reader, '/routes.html?destination=GR');
    const shown = await rows(reader);
    expect(await said(reader)).toBe(`${shown.length} of ${all.length} routes`);
    const { drawn, told } = await onMap(reader);
    expect([...new Set(told)].toSorted()).toEqual(shown);
    // A line stands for several routes, of which one is enough for it to be shown.
    expect(shown.filter((id) => !drawn.includes(id))).toEqual([]);
    expect(await reader.text('[data-on-map]')).toBe(`On the map: ${shown.length} reported routes.`);
    await reader.page.reload();
    expect(await rows(reader)).toEqual(shown);
  });

  journey('a country is chosen by keyboard: what comes in, passes, goes out; Back undoes it', async (reader) => {
    await reader.visit('/routes.html');
    const all = await rows(reader);
    await tabTo(reader, /^Bulgaria: reported routes that come in 1, pass through 1, go out 4/);
    await reader.press('Enter');
    await isAt(reader, '/routes.html?country=BG');
    expect(await panel(reader)).toMatch(/Bulgaria .*Come in: 1 .* Pass through: 1 .* Go out: 4/);
    expect(await announced(reader)).toMatch(/^Bulgaria\. Come in: 1, Pass through: 1, Go out: 4/);
    expect((await rows(reader)).length).toBeLessThan(all.length);
    await reader.press('Tab');
    expect(await reader.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      /^From .*Bulgaria.*: \d+ reported routes?$/,
    );
    await reader.page.goBack();
    await isAt(reader, '/routes.html');
    await reader.sees(new RegExp(`${all.length} routes`));
    expect(await rows(reader)).toEqual(all);
    expect(await panel(reader)).toBe('');
  });

  journey('a route is chosen beside the map: its evidence, its lines and its row', async (reader) => {
    await reader.visit('/routes.html?country=AL');
    await reader.page.locator('[data-choice] a ::-p-text(Children from Albania to Greece)').click();
    await isAt(reader, '/routes.html?country=AL&route=albania-greece-children');
    const evidence = await panel(reader);
    expect(evidence).toContain('forced labour, forced begging, forced criminality and sexual exploitation');
    expect(evidence).toContain(
      'Model Guide 2008, Greece: profile of trafficking, citing US Trafficking in Persons Report',
    );
    expect(await marked(reader)).toEqual(['AL-GR']);
    expect(await announced(reader)).toBe('Route: Children from Albania to Greece');
    expect(await reader.page.$eval('tr[aria-current="true"]', ({ id }) => id)).toBe('route-albania-greece-children');
    const links = await reader.page.$$eval('[data-choice] a', (all) => all.map((one) => one.getAttribute('href')));
    expect(links).toEqual(
      expect.arrayContaining(['countries/albania.html', 'countries/greece.html', 'between/albania/greece.html']),
    );
    await reader.page.locator('[data-choice-clear]').click();
    await isAt(reader, '/routes.html?country=AL');
    expect(await panel(reader)).toMatch(/^Clear Albania|^Albania/);
  });
});

describe('the map of routes', () =>
  everywhere(
    ({ engine, journey }) => {
      journey('a row leads to the map, and the map back to the row', async (reader) => {
        await reader.visit('/routes.html');
        await reader.page.locator('a[data-show-route="albania-italy-sea"]').click();
        await isAt(reader, '/routes.html?route=albania-italy-sea');
        expect(await marked(reader)).toEqual(['AL-IT']);
        expect(await reader.page.evaluate(() => document.activeElement?.matches('[data-choice]'))).toBe(true);
        await reader.page.locator('[data-choice] a ::-p-text(In the table)').click();
        await isAt(reader, '/routes.html?route=albania-italy-sea#route-albania-italy-sea');
      });

      journey('a dot, a country and a line are chosen by pointer', async (reader) => {
        await reader.visit('/routes.html');
        await reader.page.click('a[data-state="EG"] .dot');
        await isAt(reader, '/routes.html?country=EG');
        await reader.page.click('[data-choice-clear]');
        await isAt(reader, '/routes.html');
        await reader.page.locator('[data-map-tool="whole"]').click();
        const [x, y] = await reader.page.$eval('path[data-corridor="EG-IL"]', (path) => {
          const line = path as SVGPathElement;
          const { x, y } = line
            .getPointAtLength(line.getTotalLength() * 0.45)
            .matrixTransform(line.getScreenCTM() ?? undefined);
          return [x, y] as const;
        });
        await reader.page.mouse.click(x + 3, y + 3);
        await reader.page.waitForFunction(() => /route=.*egypt|country=EG&with=IL/.test(location.search));
      });

      journey('a line of several routes asks for both its countries', async (reader) => {
        await reader.visit('/routes.html?country=MD&with=RU');
        const shown = await rows(reader);
        expect(shown.length).toBeGreaterThan(1);
        expect(await announced(reader)).toBe(
          `Moldova and Russia: ${shown.length} reported routes on which both are stops`,
        );
        const links = await reader.page.$$eval('[data-choice] a', (all) => all.map((one) => one.getAttribute('href')));
        expect(links).toContain('between/moldova/russia.html');
      });

      journey(
        'a route that is not among those shown is not shown either, and a country that is none says so',
        async (reader) => {
          await reader.visit('/routes.html?country=GE&route=albania-italy-sea');
          expect(await marked(reader)).toEqual([]);
          expect(await panel(reader)).toMatch(/Georgia/);
          await reader.visit('/routes.html?country=XX&route=nothing');
          expect(await said(reader)).toMatch(/^\d+ routes$/);
          expect(await panel(reader)).toBe('');
        },
      );

      journey('keys and buttons move the map, and what has the focus is seen', async (reader) => {
        await reader.visit('/routes.html');
        const place = () =>
          reader.page.$eval('a[data-state="TR"] .dot', (dot) => Math.round(dot.getBoundingClientRect().left));
        const before = await place();
        expect(await reader.page.$eval('a[data-state="MK"] text', (text) => text.checkVisibility())).toBe(false);
        for (const tool of ['closer', 'closer', 'closer', 'left']) await reader.page.click(`[data-map-tool="${tool}"]`);
        await reader.page.waitForFunction(
          (left) =>
            Math.round(document.querySelector('a[data-state="TR"] .dot')?.getBoundingClientRect().left ?? left) !==
            left,
          {},
          before,
        );
        // A name for which there was no room before.
        await reader.page.waitForFunction(() => document.querySelector('a[data-state="MK"] text')?.checkVisibility());
        await tabTo(reader, /^Portugal/);
        const inside = await reader.page.$eval('a[data-state="PT"] .dot', (dot) => {
          const { left, top } = dot.getBoundingClientRect();
          const frame = document.querySelector('[data-map-frame]')?.getBoundingClientRect();
          return frame && left > frame.left && left < frame.right && top > frame.top && top < frame.bottom;
        });
        expect(inside).toBe(true);
      });

      journey(
        'on a phone the map stays in the window and its names can be read',
        async (reader) => {
          await reader.visit('/routes.html?country=RU');
          const { beyond, letters } = await reader.page.evaluate(() => ({
            beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            letters: document.querySelector('a[data-state="RU"] text')?.getBoundingClientRect().height ?? 0,
          }));
          expect(beyond).toBe(0);
          expect(letters).toBeGreaterThan(9);
        },
        { width: 360 },
      );

      if (engine.name === 'Chromium') {
        journey(
          'in the dark the lines are light',
          async (reader) => {
            await reader.visit('/routes.html');
            const stroke = await reader.page.$eval('path[data-corridor]', (path) => getComputedStyle(path).stroke);
            expect(stroke).toBe('rgb(223, 233, 234)');
          },
          { scheme: 'dark' },
        );
      }
    },
    { origins: atRoot },
  ));

// Firefox cannot be told to switch scripts off, see scripts-off.test.ts.
describe('with scripts off', () =>
  everywhere(
    ({ journey }) => {
      journey(
        'the map is a picture whose dots lead to a country in words, and nothing is dead',
        async (reader) => {
          await reader.visit('/routes.html?country=BG');
          expect((await reader.page.$$('path[data-corridor]')).length).toBeGreaterThan(150);
          const dead = 'main :is(button, select, input, [role="status"], [data-needs-map])';
          expect(
            await reader.page.$$eval(
              dead,
              (all) => all.filter((one) => one.checkVisibility() && one.textContent !== '').length,
            ),
          ).toBe(0);
          await reader.page.click('a[data-state="EG"] .dot');
          await isAt(reader, '/routes.html?country=BG#country-eg');
          expect(await reader.page.$eval('#country-eg', (card) => card.checkVisibility())).toBe(true);
        },
        { scripts: false },
      );
    },
    { engines: engines.filter(({ name }) => name === 'Chromium'), origins: atRoot },
  ));
