import { expect } from 'vitest';
import { everywhere } from './journey.ts';
import { openSearch } from './search-place.ts';

// An investigator asks what trafficking costs in Türkiye.
everywhere(({ journey }) => {
  journey('the penalty in Türkiye is found by searching, with its article', async (reader) => {
    await reader.visit('/index.html');
    const search = await openSearch(reader);
    const hits = await search.type('turkiye article 80');
    expect(hits[0]?.leadsTo).toMatch(/^\/countries\/turkiye\.html#/);
    await reader.arrive(() => reader.press('ArrowDown', 'Enter'));
    await reader.find('heading', 'Türkiye');
    const passage = await reader.text(':target');
    expect(passage).toMatch(/8 to 12 years/i);
    expect(passage).toMatch(/article 80/i);
  });
});
