import { describe, expect } from 'vitest';
import { inChromium } from './browsers.ts';
import { setClock } from './clock.ts';
import { everywhere } from './journey.ts';
import type { Reader } from './reader.ts';
import { atRoot } from './site.ts';
import { telephones } from './telephone-links.ts';

/** Names of the lines shown, in order. */
const shown = (reader: Reader): Promise<string[]> =>
  reader.page.$$eval('main section article', (cards) =>
    cards
      .filter((card) => card.checkVisibility())
      .map((card) => (card.querySelector('h3')?.textContent ?? '').replace(/\s+/gu, ' ').trim()),
  );

/** What the card of a line says. */
const cardOf = (reader: Reader, name: string): Promise<string> =>
  reader.page.$$eval(
    'main section article',
    (cards, wanted) => {
      const card = cards.find((one) => one.querySelector('h3')?.textContent?.trim() === wanted);
      return (card?.innerText ?? 'no such card').replace(/\s+/gu, ' ');
    },
    name,
  );

const told = (reader: Reader) => reader.text('main [role="status"]');
const choose = (reader: Reader, name: string, value: string) =>
  reader.page.select(`main select[name="${name}"]`, value);
const CHILDREN_IN_GEORGIA = "Children's rights hotline";

everywhere(({ journey }) => {
  journey('a child in Bulgaria finds 116 111, with the emergency number beside it', async (reader) => {
    await reader.visit('/hotlines.html');
    expect(await reader.text('main [role="group"]')).toContain('Choose where the person is.');
    await choose(reader, 'from', 'bulgaria');
    expect(await told(reader)).toBe('5 lines');
    await reader.page.$eval('main search details', (filters) => filters.setAttribute('open', ''));
    await choose(reader, 'for', 'children');
    expect(await told(reader)).toBe('1 of 5 lines; 4 more not checked for this');
    expect(await shown(reader)).toEqual(['National hotline for children']);
    expect(await telephones(reader, 'main')).toEqual([
      { text: '112', dials: '112' },
      { text: '116 111', dials: '116111' },
    ]);
    expect(await cardOf(reader, 'National hotline for children')).toContain('said in 2022, may have changed');
    expect(reader.where()).toBe('/hotlines.html?from=bulgaria&for=children');
  });

  journey('from Bulgaria, Georgia is called by the number that works from abroad, and by no other', async (reader) => {
    await reader.visit('/hotlines.html?from=bulgaria&country=georgia');
    expect((await shown(reader))[0]).toBe('Hotline of IOM Georgia');
    const numbers = await telephones(reader, 'main');
    expect([...new Set(numbers.map(({ dials }) => dials))]).toEqual(['112', '+995322913461']);
    const agency = await cardOf(reader, 'Consultation hotline of the state agency for victims of human trafficking');
    expect(agency).toContain(
      'From abroad: not checked From abroad dial +995 32 291 34 61, Hotline of IOM Georgia: ' +
        'its source gives no date, may have changed Only inside Georgia: 116 006 ',
    );
    expect(await reader.text('main search')).toContain('What a call from another country costs: not checked');
    expect(await reader.text('main [role="group"]')).toMatch(/^In danger now 112 inside Bulgaria /);
  });

  journey('a shared address shows the same lines; what it does not know it leaves aside', async (reader) => {
    await reader.visit('/hotlines.html?from=georgia&language=tr&anonymous=yes&free=yes&answers=nobody');
    expect(await told(reader)).toBe('1 of 4 lines; 3 more not checked for this');
    expect(await shown(reader)).toEqual(['Consultation hotline of the state agency for victims of human trafficking']);
    await reader.page.reload();
    expect(await told(reader)).toBe('1 of 4 lines; 3 more not checked for this');
    await (await reader.find('button', 'Clear all')).click();
    expect(reader.where()).toBe('/hotlines.html');
    expect(await told(reader)).toMatch(/^\d+ lines$/);
  });
});

describe('open now, by the clock of the line', () =>
  everywhere(
    ({ journey }) => {
      for (const [instant, says] of [
        ['2026-11-22T19:59:00Z', 'Closed now, opens Monday 10:00 there, Monday 08:00 where you are.'],
        ['2026-11-22T20:00:00Z', 'Closed now, opens Monday 10:00 there, Monday 08:00 where you are.'],
        ['2026-11-23T05:59:00Z', 'Closed now, opens Monday 10:00 there, Monday 08:00 where you are.'],
        ['2026-11-23T06:00:00Z', 'Open now, until 19:00 there, 17:00 where you are.'],
        ['2026-11-27T15:00:00Z', 'Closed now, opens Monday 10:00 there, Monday 08:00 where you are.'],
        // Clocks in Sofia go forward in the night to 29 March, those in Tbilisi do not.
        ['2026-03-26T16:00:00Z', 'Closed now, opens Friday 10:00 there, Friday 08:00 where you are.'],
        ['2026-03-29T00:59:00Z', 'Closed now, opens Monday 10:00 there, Monday 09:00 where you are.'],
        ['2026-03-29T01:00:00Z', 'Closed now, opens Monday 10:00 there, Monday 09:00 where you are.'],
      ] as const) {
        journey(`at ${instant}`, async (reader) => {
          await setClock(reader, instant);
          await reader.visit('/hotlines.html?from=georgia');
          expect(await cardOf(reader, CHILDREN_IN_GEORGIA)).toContain(
            `${says} By hours said on an undated page. Public holidays not considered.`,
          );
        });
      }

      journey('only lines that answer are left, around midnight where the reader is', async (reader) => {
        // Monday, 9:59 in Tbilisi; Sunday, 23:59 where the reader is.
        await setClock(reader, '2026-11-23T05:59:00Z', 'America/Chicago');
        await reader.visit('/hotlines.html?from=georgia&open=yes');
        expect(await shown(reader)).not.toContain(CHILDREN_IN_GEORGIA);
        await setClock(reader, '2026-11-23T06:00:00Z', 'America/Chicago');
        await reader.visit('/hotlines.html?from=georgia&open=yes');
        expect(await shown(reader)).toContain(CHILDREN_IN_GEORGIA);
        expect(await told(reader)).toBe('3 of 4 lines; 1 more not checked for this');
      });

      journey('on one machine’s clock with the line’s zone, one time is said once', async (reader) => {
        await setClock(reader, '2026-11-23T06:00:00Z', 'Asia/Tbilisi');
        await reader.visit('/hotlines.html?from=georgia');
        expect(await cardOf(reader, CHILDREN_IN_GEORGIA)).toContain('Open now, until 19:00. By hours');
      });
    },
    { origins: atRoot },
  ));

describe('the finder', () =>
  everywhere(
    ({ journey }) => {
      journey(
        'says which filter to leave out where nothing is found, and keeps the emergency number',
        async (reader) => {
          await reader.visit('/hotlines.html?from=bulgaria&answers=police');
          expect(await told(reader)).toBe('0 of 5 lines');
          expect(await shown(reader)).toEqual([]);
          await reader.sees(/No line fits\. Leave out Who answers: police \(5\)/);
          expect(await telephones(reader, 'main')).toEqual([{ text: '112', dials: '112' }]);
          await (await reader.find('button', 'Leave out Who answers: police (5)')).click();
          expect(await told(reader)).toBe('5 lines');
          expect(await reader.page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('answers');
        },
      );

      journey('unfolds what nobody has checked where nothing is known to fit', async (reader) => {
        await reader.visit('/hotlines.html?from=bulgaria&for=workers');
        await reader.sees(/No line is known to fit\./);
        await reader.sees(/Not checked for what you ask: 5 lines/);
        expect(await shown(reader)).toContain('Hotline of the labour inspectorate');
      });

      journey('offers no emergency number of a country it has none of, and says so', async (reader) => {
        await reader.visit('/hotlines.html?from=albania');
        expect(await reader.text('main [role="group"]')).toBe(
          'In danger now Emergency number in Albania: not in our sources',
        );
        await choose(reader, 'from', 'elsewhere');
        expect(await reader.text('main [role="group"]')).toBe(
          'In danger now Emergency number there: not in our sources',
        );
        expect(await telephones(reader, 'main')).not.toContainEqual({ text: '112', dials: '112' });
      });

      journey(
        'says that a country has no number for a call from abroad, and offers lines that can be called',
        async (reader) => {
          await reader.visit('/hotlines.html?from=bulgaria&country=albania');
          await reader.sees(/Our sources give no number of Albania for a call from abroad\./);
          expect(await telephones(reader, 'main section')).toEqual([]);
          await (await reader.find('button', 'Show the lines of Bulgaria, where the person is')).click();
          expect(reader.where()).toBe('/hotlines.html?from=bulgaria');
          expect(await told(reader)).toBe('5 lines');
          expect(await reader.text('main search')).not.toContain('Our sources give no number');
          await choose(reader, 'from', 'elsewhere');
          await choose(reader, 'country', 'greece');
          await (await reader.find('button', 'Show the lines of all these countries')).click();
          expect(reader.where()).toBe('/hotlines.html?from=elsewhere&country=any');
          expect(await telephones(reader, 'main section')).toContainEqual({
            text: '+90 312 157 11 22',
            dials: '+903121571122',
          });
        },
      );

      journey('puts the country where the person is first when any may help', async (reader) => {
        await reader.visit('/hotlines.html?from=moldova&country=any');
        expect(await reader.page.$eval('main section h2', (heading) => heading.textContent)).toBe('Moldova');
        await choose(reader, 'from', '');
        expect(await reader.page.$eval('main section h2', (heading) => heading.textContent)).toBe('Albania');
      });

      journey('counts ages to the reader’s day: on an old stick a number is no longer fresh', async (reader) => {
        const says = 'said in September 2026, may have changed';
        const line = 'YİMER 157, communication centre for foreigners and helpline for victims of trafficking';
        await setClock(reader, '2026-11-23T06:00:00Z');
        await reader.visit('/hotlines.html?from=georgia&country=turkiye');
        expect(await cardOf(reader, line)).not.toContain(says);
        await setClock(reader, '2028-01-10T06:00:00Z');
        await reader.visit('/hotlines.html?from=georgia&country=turkiye');
        expect(await cardOf(reader, line)).toContain(says);
      });

      journey('is used by keyboard alone', async (reader) => {
        await reader.visit('/hotlines.html');
        await reader.page.focus('main select[name="from"]');
        await reader.page.keyboard.type('Bul');
        // Past the other country, the emergency number and its entry: the filters. Past those with a list: a box.
        await reader.press('Tab', 'Tab', 'Tab', 'Tab', 'Enter');
        await reader.press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', ' ');
        expect(await told(reader)).toBe('1 of 5 lines; 4 more not checked for this');
        expect(reader.where()).toBe('/hotlines.html?from=bulgaria&anonymous=yes');
      });

      journey('leaves lines of old papers folded, saying why they are there, with nothing to dial', async (reader) => {
        await reader.visit('/hotlines.html?from=moldova');
        const old = 'Corruption line of the Center for Combating Economic Crimes and Corruption';
        expect(await shown(reader)).not.toContain(old);
        await reader.unfold();
        expect(await shown(reader)).toContain(old);
        await reader.sees(/They stay here so that a line in an old paper can be recognised\. Do not give them out\./);
        const dialled = (await telephones(reader, 'main section')).map(({ dials }) => dials);
        expect(dialled).not.toContain('022257225');
        expect(await reader.text('main')).toContain('022 25 72 25');
      });
    },
    { origins: atRoot },
  ));

// Firefox cannot be told to switch scripts off, see scripts-off.test.ts.
describe('with scripts off', () =>
  everywhere(
    ({ journey }) => {
      journey(
        'every line stands there by country with all its numbers, and nothing that would not work',
        async (reader) => {
          await reader.visit('/hotlines.html?from=bulgaria&for=children');
          expect((await shown(reader)).length).toBeGreaterThan(40);
          const numbers = (await telephones(reader, 'main')).map(({ dials }) => dials);
          expect(numbers).toEqual(expect.arrayContaining(['157', '+903121571122', '116111', '+995322913461']));
          const dead = 'main :is(button, select, input, [role="status"], [data-open-now])';
          expect(await reader.page.$$eval(dead, (all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
        },
        { scripts: false },
      );
    },
    { engines: inChromium },
  ));
