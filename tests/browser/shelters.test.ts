import { describe, expect } from 'vitest';
import { everywhere, withScriptsOff } from './journey.ts';
import type { Reader } from './reader.ts';
import { atRoot } from './site.ts';
import { telephones } from './telephone-links.ts';

/** Titles of the cards shown, in their order. */
const cards = (reader: Reader) =>
  reader.page.$$eval('main article h3', (all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.textContent?.trim() ?? ''),
  );

/** Names of the dots shown on the maps. */
const dots = (reader: Reader) =>
  reader.page.$$eval('main svg a', (all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('aria-label') ?? ''),
  );

const said = (reader: Reader) => reader.text('main [role="status"]');

/** Goes from the form into the map by keyboard, on to the dot of a city. */
async function tabTo(reader: Reader, city: string): Promise<void> {
  await reader.page.focus('main select[name="status"]');
  const { length } = await dots(reader);
  for (let pressed = 0; pressed < length; pressed += 1) {
    await reader.press('Tab');
    const at = await reader.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    if (at.startsWith(city)) return;
  }
  throw new Error(`no dot of ${city} is reached by keyboard`);
}

everywhere(({ journey }) => {
  journey('a service in Georgia is found by a shared address, and how to be referred is a number', async (reader) => {
    await reader.visit('/shelters.html?country=GE&offers=shelter');
    const found = await cards(reader);
    expect(found).toContain('State shelters for victims of trafficking');
    expect(await said(reader)).toMatch(new RegExp(`^${found.length} of \\d+ services$`));
    const cities = await dots(reader);
    expect(cities).toContain('Batumi, Georgia: 1 service, open as of 2015');
    expect(cities.filter((city) => !city.includes(', Georgia: '))).toEqual([]);
    const card = '#shelter-georgia-state-shelters';
    expect(await telephones(reader, card)).toEqual([{ text: '116 006', dials: '116006' }]);
    const told = await reader.text(card);
    expect(told).toContain('Said as of 2015: may have changed. Ask first.');
    expect(told.indexOf('116 006')).toBeLessThan(told.indexOf('Tbilisi and Batumi'));
  });

  journey('a choice is kept in the address, the list and the map follow it, Clear shows everything', async (reader) => {
    await reader.visit('/shelters.html');
    const all = await dots(reader);
    const total = (await cards(reader)).length;
    expect(await said(reader)).toBe(`${total} services`);
    await reader.page.select('main select[name="status"]', 'planned');
    expect(reader.where()).toBe('/shelters.html?status=planned');
    const planned = await cards(reader);
    expect(planned).toContain('Planned shelters in Izmir, Antalya and Trabzon');
    expect(planned).not.toContain('State shelters for victims of trafficking');
    expect(await dots(reader)).toEqual(
      expect.arrayContaining([
        'Antalya, Türkiye: 1 service, being prepared as of 2008',
        'Izmir, Türkiye: 1 service, being prepared as of 2008',
        'Trabzon, Türkiye: 1 service, being prepared as of 2008',
      ]),
    );
    await reader.page.reload();
    expect(await cards(reader)).toEqual(planned);
    expect(await said(reader)).toBe(`${planned.length} of ${total} services`);
    await reader.page.locator('main [role="status"] + button').click();
    expect(reader.where()).toBe('/shelters.html');
    expect(await dots(reader)).toEqual(all);
  });

  journey('a dot is reached by keyboard and leads to its card; a city with several services to all', async (reader) => {
    await reader.visit('/shelters.html');
    await tabTo(reader, 'Istanbul');
    await reader.press('Enter');
    expect(reader.where()).toBe('/shelters.html#shelter-turkiye-istanbul');
    expect(await reader.page.$eval(':target h3', (heading) => heading.textContent?.trim())).toBe(
      'Shelter for victims of trafficking, Istanbul',
    );
    await tabTo(reader, 'Kyiv');
    await reader.press('Enter');
    expect(await reader.text(':target')).toBe(
      'Kyiv, Ukraine IOM shelter in Kyiv IOM Medical Rehabilitation Centre Shelter for victims of domestic violence in Kyiv',
    );
    await reader.follow('IOM shelter in Kyiv');
    expect(reader.where()).toBe('/shelters.html#shelter-ukraine-iom-kyiv');
  });
});

describe('shelters', () =>
  everywhere(
    ({ journey }) => {
      journey('where no service of a country fits, its helpline stays', async (reader) => {
        await reader.visit('/shelters.html?country=TR&offers=legal+help');
        await reader.sees(/No service of Türkiye fits\. The line above may know of a place\./);
        expect(await cards(reader)).toEqual([]);
        expect(await telephones(reader, 'main')).toContainEqual({ text: '157', dials: '157' });
      });

      journey('where nothing is found, the page leads to the helplines', async (reader) => {
        await reader.visit('/shelters.html');
        await reader.page.focus('main input[type="search"]');
        await reader.page.keyboard.type('zzqx');
        await reader.sees(/Nothing found\. Clear all filters A helpline may know of a place that is on no list\./);
        expect([...(await cards(reader)), ...(await dots(reader))]).toEqual([]);
        await reader.arrive(() => reader.page.locator('main [data-facet-nothing] a').click());
        expect(reader.where()).toBe('/hotlines.html');
      });

      journey('a city is found by its name, without its special letters too', async (reader) => {
        await reader.visit('/shelters.html?words=timisoara');
        expect(await cards(reader)).toEqual(['Three shelters in Timisoara']);
      });

      journey(
        'on a phone the map is moved inside its frame, and shows what was asked for',
        async (reader) => {
          await reader.visit('/shelters.html?country=GE');
          const [left, right, width] = await reader.page.$eval('main svg a[aria-label^="Batumi"] circle', (dot) => {
            const { left, right } = dot.getBoundingClientRect();
            return [left, right, document.documentElement.clientWidth] as const;
          });
          expect(left).toBeGreaterThan(0);
          expect(right).toBeLessThan(width);
          expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        },
        { width: 360 },
      );
    },
    { origins: atRoot },
  ));

withScriptsOff(
  ({ journey }) => {
    journey('every service stands there by country, nothing is dead, and a dot leads to its card', async (reader) => {
      await reader.visit('/shelters.html?country=GE');
      const built = await reader.page.$$eval('main article', (all) => all.length);
      expect(built).toBeGreaterThan(40);
      expect((await cards(reader)).length).toBe(built);
      const dead = 'main :is(button, select, input, [role="status"], [data-group-empty])';
      expect(await reader.countShown(dead)).toBe(0);
      await reader.page.click('main svg a[aria-label^="Murmansk"] circle');
      expect(reader.where()).toContain('#shelter-russia-safe-houses-2003');
    });
  },
  { origins: atRoot },
);
