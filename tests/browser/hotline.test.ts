import { expect } from 'vitest';
import { everywhere } from './journey.ts';
import { openSearch } from './search-dialog.ts';
import { telephones } from './telephone-links.ts';

const number = { text: '0800 19 100', dials: '080019100' };

// A child in Bulgaria needs somebody to talk to; whoever sits beside it looks for the number.
everywhere(({ journey }) => {
  journey('the children’s hotline is found through the list of countries', async (reader) => {
    await reader.visit('/index.html');
    await reader.follow('Countries');
    await reader.follow('Bulgaria');
    expect(reader.where()).toBe('/countries/bulgaria.html');
    expect(await telephones(reader)).toContainEqual(number);
  });

  journey('the children’s hotline is found by searching for children', async (reader) => {
    await reader.visit('/index.html');
    const search = await openSearch(reader);
    const hits = await search.type('children hotline bulgaria');
    expect(hits.map(({ text }) => text).join('\n')).toContain('0800 19 100');
    const [hit] = hits.filter(({ text }) => text.includes('0800 19 100'));
    await reader.arrive(() => reader.page.click(`dialog[open] li:nth-child(${hits.indexOf(hit as never) + 1}) a`));
    expect(await telephones(reader)).toContainEqual(number);
  });
});
