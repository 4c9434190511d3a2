import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchEngine } from '../../src/browser/search/engine.ts';
import type { SearchRecord } from '../../src/directory/search-record.ts';
import { checkRecords, readRecords } from '../../src/integrations/search/records.ts';
import { buildSearch, writeSearch } from '../../src/integrations/search/write-search.ts';
import { searchInNode } from './search-in-node.ts';

const FIXTURE = new URL('fixtures/search-records.json', import.meta.url);
const NO_FILTERS = { country: [], kind: [] };

let records: SearchRecord[];
let out: string;

beforeAll(async () => {
  records = checkRecords(JSON.parse(await readFile(FIXTURE, 'utf8')), 'search-records.json');
  out = await mkdtemp(join(tmpdir(), 'counterpart-search-'));
  await writeSearch(records, out);
});

afterAll(() => rm(out, { recursive: true }));

/** Every file below a folder with its content, in order. */
async function contents(folder: string): Promise<[string, string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(paths.map(async (path) => [path.slice(folder.length), await readFile(path, 'utf8')]));
}

describe('the search folder', () => {
  test('holds scripts only, so that it works from a disk', async () => {
    const names = (await contents(out)).map(([name]) => name);
    expect(names).toContain('/search/search.js');
    expect(names.filter((name) => !name.endsWith('.js'))).toEqual([]);
  });

  test('keeps none of the files that only a web server could hand out', async () => {
    const names = (await contents(out)).map(([name]) => name);
    expect(names.filter((name) => /\.pf_|pagefind-ui|pagefind-entry|unknown/u.test(name))).toEqual([]);
  });

  test('is the same, byte for byte, when built again from the same records', async () => {
    const before = await contents(out);
    await writeSearch(records, out);
    expect(await contents(out)).toEqual(before);
  });
});

describe('what can be wrong with the records', () => {
  test('a missing file says who must write it', async () => {
    const message = `${join(out, 'search-records.json')} is missing: src/pages/search-records.json.ts must write it`;
    await expect(readRecords(out)).rejects.toThrow(message);
  });

  test('no records at all are a fault, not an empty search', () => {
    expect(() => checkRecords([], 'search-records.json')).toThrow(
      'search-records.json holds no records: expected at least one thing to find',
    );
  });

  test('every fault is named at once, with the record and the field', () => {
    const [first] = records;
    const faulty = [
      { ...first, url: 'countries/x.html' },
      { ...first, kind: 'village' },
    ];
    expect(() => checkRecords(faulty, 'search-records.json')).toThrow(
      /record 0, url: expected an address that begins with “\/”\n.*record 1, kind: /u,
    );
  });
});

describe('the right entry comes first', () => {
  let engine: SearchEngine;

  beforeAll(async () => {
    const { parts } = await buildSearch(records);
    const program = await searchInNode(join(out, 'search'));
    engine = await program.SearchEngine.load(parts);
  });

  test.each([
    ['0800 19 100', '/countries/bulgaria.html#hotline-children'],
    ['0800-19', '/countries/bulgaria.html#hotline-children'],
    ['+359 800 19 100', '/countries/bulgaria.html#hotline-children'],
    ['00359 800 19 100', '/countries/bulgaria.html#hotline-children'],
    ['800 19 100', '/countries/bulgaria.html#hotline-children'],
    ['157', '/countries/turkiye.html#hotline-157'],
    ['article 149', '/countries/ukraine.html#offence-149'],
    ['§ 149', '/countries/ukraine.html#offence-149'],
    ['стаття 149', '/countries/ukraine.html#offence-149'],
    ['readmission', '/agreements.html#ukraine-moldova-readmission'],
    ['Bulgaria', '/countries/bulgaria.html'],
    ['bulg', '/countries/bulgaria.html'],
    ['Turkey', '/countries/turkiye.html'],
    ['Турция', '/countries/turkiye.html'],
    ['Cote d’Ivoire', '/countries/cote-d-ivoire.html'],
    ['lodz', '/countries/poland.html#hotline-kcik'],
    ['bulgaria hotline', '/countries/bulgaria.html#hotline-children'],
  ])('for “%s”', async (typed, url) => {
    const { entries, missing } = await engine.search(typed, NO_FILTERS, 10);
    expect(entries[0]?.url).toBe(url);
    expect(missing).toEqual([]);
  });

  test('a word that nothing has is named, and the other words still lead', async () => {
    const { entries, missing, query } = await engine.search('Bulgaria hotlne', NO_FILTERS, 10);
    expect(entries[0]?.url).toBe('/countries/bulgaria.html');
    expect({ missing, typed: query.typed }).toEqual({ missing: ['hotlne'], typed: 'Bulgaria hotlne' });
  });

  test('an unknown word alone finds nothing', async () => {
    expect((await engine.search('zzqx', NO_FILTERS, 10)).total).toBe(0);
  });

  test('ticked values narrow down; a facet still counts what another tick would add', async () => {
    const filters = { country: ['Ukraine'], kind: [] };
    const { entries } = await engine.search('trafficking', filters, 10);
    expect(entries.every((entry) => entry.filters.country?.includes('Ukraine'))).toBe(true);
    const { country, kind } = await engine.facets('trafficking', filters);
    expect({ bulgaria: country.Bulgaria, offence: kind.offence }).toEqual({ bulgaria: 2, offence: 1 });
  });

  test('an entry says its age and its numbers as people write them', async () => {
    const { entries } = await engine.search('157', NO_FILTERS, 1);
    expect(entries[0]?.filters.age).toEqual(['2026-08']);
    expect(entries[0]?.meta.numbers).toBe('157 · +90 312 157 01 57');
  });

  test('a number of old papers leads to its line, and is kept apart from those that work', async () => {
    const { entries } = await engine.search('0212 444', NO_FILTERS, 1);
    expect(entries[0]?.meta.numbers).toBe('157 · +90 312 157 01 57');
    expect(entries[0]?.meta.formerNumbers).toBe('0212 444 05 15');
  });
});
