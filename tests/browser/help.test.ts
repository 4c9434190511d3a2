import { expect } from 'vitest';
import { inChromium } from './browsers.ts';
import { everywhere } from './journey.ts';
import { telephones } from './telephone-links.ts';

// Somebody who reads Ukrainian is in Türkiye, or knows somebody there. She comes to the English page first.
everywhere(({ journey }) => {
  journey('a reader of Ukrainian finds the line in Türkiye, from inside and from abroad', async (reader) => {
    await reader.visit('/index.html');
    await reader.follow('Help in your language');
    await reader.follow('українська');
    expect(reader.where()).toBe('/help/uk.html');
    expect(await reader.page.title()).toBe('Інформація');
    await reader.follow('Туреччина');
    expect(reader.where()).toBe('/help/uk.html#turkiye');
    expect(await telephones(reader, '#turkiye')).toEqual([
      { text: '112', dials: '112' },
      { text: '157', dials: '157' },
      { text: '+90 312 157 11 22', dials: '+903121571122' },
    ]);
    const told = await reader.text('#turkiye');
    expect(told).toContain('1 лінія');
    expect(told).toContain('Вам зараз загрожує небезпека? Зателефонуйте за цим номером.');
    expect(told).toContain('157 Усередині країни: Туреччина');
    expect(told).toContain('+90 312 157 11 22 З іншої країни');
    expect(told).toContain('Цілодобово, щодня');
    expect(told).toContain('Інформація станом на: 20 серпня 2025 р.');
    expect(told).toContain('Не перевірено чи треба називати ім’я');
  });

  journey('somebody in a country that is not listed finds which lines can be called from there', async (reader) => {
    await reader.visit('/help/tr.html');
    await reader.follow('Başka bir ülkede');
    expect(reader.where()).toBe('/help/tr.html#elsewhere');
    expect(await telephones(reader, '#elsewhere')).toContainEqual({ text: '+380 44 284 1915', dials: '+380442841915' });
  });

  journey('a line for children says so', async (reader) => {
    await reader.visit('/help/bg.html');
    const line = '#line-bulgaria-national-hotline-for-children';
    expect(await telephones(reader, line)).toEqual([{ text: '116 111', dials: '116111' }]);
    expect(await reader.text(line)).toContain('За деца');
    expect(await reader.text(line)).toContain('От друга държава: не е проверено');
  });
});

everywhere(
  ({ journey }) => {
    journey(
      'with scripts off languages and countries are chosen all the same',
      async (reader) => {
        await reader.visit('/help.html');
        await reader.follow('ქართული');
        await reader.page.click('a[href="#georgia"]');
        expect(await telephones(reader, '#georgia')).toContainEqual({ text: '116 006', dials: '116006' });
      },
      { scripts: false },
    );
  },
  { engines: inChromium },
);
