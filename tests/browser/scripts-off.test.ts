import { expect } from 'vitest';
import { withScriptsOff } from './journey.ts';
import { telephones } from './telephone-links.ts';

withScriptsOff(({ journey }) => {
  journey('a country can be read', async (reader) => {
    await reader.visit('/countries/bulgaria.html');
    await reader.find('heading', 'Bulgaria');
    expect((await reader.text('main')).length).toBeGreaterThan(2_000);
  });

  journey('every hotline is listed with a number to dial', async (reader) => {
    await reader.visit('/hotlines.html');
    const numbers = await telephones(reader);
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers).toContainEqual({ text: '116 111', dials: '116111' });
  });

  journey('links lead from the home page to a country', async (reader) => {
    await reader.visit('/index.html');
    await reader.follow('Countries');
    await reader.follow('Bulgaria');
    expect(reader.where()).toBe('/countries/bulgaria.html');
  });

  journey('the search page says that it needs scripts, and where to look instead', async (reader) => {
    await reader.visit('/search.html');
    await reader.sees(/scripts/i);
    await reader.follow('Countries');
    expect(reader.where()).toBe('/countries.html');
  });

  journey(
    'the page of comparisons says that it needs scripts, offers no dead boxes, and where to look instead',
    async (reader) => {
      await reader.visit('/compare.html');
      await reader.sees(/Choosing needs scripts, which are off here\./);
      expect(await reader.countShown('main input')).toBe(0);
      await reader.follow('two countries');
      expect(reader.where()).toBe('/between.html');
    },
  );
});
