import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dist } from '../browser/site.ts';
import { elementsOf } from './built-page.ts';

describe.each([
  ['/treaties.html', 'data/treaties.csv', 'state'],
  ['/agreements.html', 'data/agreements.csv', 'agreement'],
  ['/legislation.html', 'data/legislation.csv', 'country'],
  ['/monitoring.html', 'data/monitoring.csv', 'country'],
])('what %s offers to take along', (page, file, column) => {
  const text = readFileSync(join(dist, file), 'utf8');
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });

  it('is linked to', () => {
    const downloads = elementsOf(page).filter(({ attributes }) => attributes.download !== undefined);
    expect(downloads.map(({ attributes }) => attributes.href)).toEqual([file]);
  });

  it('begins with the mark by which spreadsheet programs know its letters', () => {
    expect(text.codePointAt(0)).toBe(0xfeff);
  });

  it('has a source and a date in every line', () => {
    expect(errors).toEqual([]);
    expect(data.length).toBeGreaterThan(40);
    expect(data.filter((line) => !line[column] || !line.sources || !line['as of'])).toEqual([]);
  });
});
