import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dist } from '../browser/site.ts';
import { elementsOf } from './built-page.ts';

describe.each([
  ['/treaties.html', 'data/treaties.csv', 'state'],
  ['/agreements.html', 'data/agreements.csv', 'agreement'],
  ['/legislation.html', 'data/legislation.csv', 'country'],
  ['/monitoring.html', 'data/monitoring.csv', 'country'],
  ['/routes.html', 'data/routes.csv', 'route'],
])('what %s offers to take along', (page, file, column) => {
  const text = readFileSync(join(dist, file), 'utf8');
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });

  it('is linked to', () => {
    const downloads = elementsOf(page).filter(({ attributes }) => attributes.download !== undefined);
    expect(downloads.map(({ attributes }) => attributes.href)).toContain(file);
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

describe('routes for programs that draw maps', () => {
  const text = readFileSync(join(dist, 'data/routes.geojson'), 'utf8');
  const { features } = JSON.parse(text) as GeoJSON.FeatureCollection<GeoJSON.Geometry | null>;

  it('are linked to', () => {
    const links = elementsOf('/routes.html').map(({ attributes }) => attributes.href);
    expect(links).toContain('data/routes.geojson');
  });

  it('are GeoJSON that an independent reader of the standard accepts', () => {
    expect(() => check(text)).not.toThrow();
  });

  it('are as many as in the table, each with source, date and word of what is drawn', () => {
    const rows = elementsOf('/routes.html').filter(({ tag, attributes }) => tag === 'tr' && attributes['data-route']);
    const routes = rows.map(({ attributes }) => attributes['data-route']);
    expect(features.map(({ id }) => id).toSorted()).toEqual(routes.toSorted());
    const without = features.filter(
      ({ properties }) => !properties?.asOf || !properties.sources.length || !properties.drawn,
    );
    expect(without).toEqual([]);
  });

  it('never cross the 180th meridian in one line', () => {
    const lines = features.flatMap(({ geometry }) =>
      geometry?.type === 'MultiLineString' ? geometry.coordinates : [],
    );
    const crossing = lines.filter((line) =>
      line.some(([x = 0], index) => Math.abs(x - (line[index + 1]?.[0] ?? x)) >= 180),
    );
    expect(lines.length).toBeGreaterThan(100);
    expect(crossing).toEqual([]);
  });
});
