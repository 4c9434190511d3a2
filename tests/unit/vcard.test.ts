import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/collections.ts';
import type { Sources } from '../../src/directory/provenance.ts';
import { hotlinesVcard } from '../../src/exports/hotlines-vcard.ts';
import { vcard } from '../../src/exports/vcard.ts';

/** What a program that is not ours reads: a card as lists of name, parameters, type and values. */
const read = (text: string): string[][] =>
  (ICAL.parse(text) as [string, [string, object, string, ...unknown[]][]])[1].map(([name, , , ...values]) => [
    name,
    ...values.map(String),
  ]);

describe('a card for telephones', () => {
  it('begins, ends and breaks its lines as the standard says', () => {
    expect(vcard([{ name: 'FN', text: 'ASTRA' }])).toBe('BEGIN:VCARD\r\nVERSION:4.0\r\nFN:ASTRA\r\nEND:VCARD\r\n');
  });

  it('folds what is longer than 75 octets, and cuts no letter in two', () => {
    const text = 'Թրաֆիքինգի հարցերով, '.repeat(9) + '☎️'.repeat(20) + '👩‍👧'.repeat(20);
    const written = vcard([{ name: 'NOTE', text }]);
    const lengths = written.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(Math.max(...lengths)).toBeGreaterThan(70);
    expect(Buffer.from(written).toString()).not.toContain('\uFFFD');
    expect(read(written)).toContainEqual(['note', text]);
  });

  it('keeps a line of 75 octets whole', () => {
    const whole = `FN:${'x'.repeat(72)}`;
    expect(vcard([{ name: 'FN', text: 'x'.repeat(72) }]).split('\r\n')).toContain(whole);
    expect(vcard([{ name: 'FN', text: 'x'.repeat(73) }]).split('\r\n')).toContain(' x');
  });

  it('escapes commas, backslashes and ends of lines', () => {
    const text = 'Day, night; C:\\ and\nmore';
    const written = vcard([{ name: 'NOTE', text }]);
    expect(written).toContain('NOTE:Day\\, night; C:\\\\ and\\nmore\r\n');
    expect(read(written)).toContainEqual(['note', text]);
  });

  it('keeps a semicolon of an office apart from those between its parts', () => {
    expect(vcard([{ name: 'ORG', parts: ['Office; police', 'Unit, 2'] }])).toContain(
      'ORG:Office\\; police;Unit\\, 2\r\n',
    );
  });
});

describe('the lines of a country for a telephone', () => {
  const sources = new Map([['page', { id: 'page', data: { title: 'A page' } }]]) as unknown as Sources;
  const line = (id: string, data: object = {}) => ({
    id: `turkiye/${id}`,
    data: { sources: [{ source: 'page' }], asOf: '2025-08-20', name: 'Line', status: 'reported', ...data },
  });
  const cards = (...hotlines: object[]) =>
    hotlinesVcard({ country: { data: { name: 'Türkiye' } }, hotlines } as unknown as Profile, sources, '2026-11-22');

  it('give the numbers, the languages, and what to know before dialling', () => {
    const text = cards(
      line('yimer', {
        name: 'YİMER 157',
        operator: { value: { name: 'Migration; Ministry, Ankara', kind: 'government' } },
        inside: { value: '0 157' },
        fromAbroad: { value: { e164: '+903121571122' }, asOf: '2026-09' },
        hours: { value: { open: '24/7' }, asOf: 'undated' },
        languages: { value: ['tr', 'en'] },
        statusNote: 'It may not answer.',
      }),
    );
    expect(read(text)).toEqual([
      ['version', '4.0'],
      ['uid', 'counterpart/turkiye/yimer'],
      ['kind', 'org'],
      ['fn', 'YİMER 157, Türkiye'],
      ['org', 'Migration; Ministry, Ankara'],
      ['tel', 'tel:0157'],
      ['tel', 'tel:+903121571122'],
      ['lang', 'tr'],
      ['lang', 'en'],
      [
        'note',
        [
          'Status: reported by others.',
          'It may not answer.',
          'Inside Türkiye: 0 157 (20 August 2025, older than 6 months, may have changed; source: A page)',
          'From another country: +90 312 157 11 22 (September 2026; source: A page)',
          'Hours: 24/7 (the source gives no date; source: A page)',
          'Languages: Turkish and English (20 August 2025, older than 6 months, may have changed; source: A page)',
        ].join('\n'),
      ],
      ['rev', '2026-11-22T00:00:00Z'],
    ]);
    expect(text).toContain('TEL;VALUE=uri;TYPE=voice:tel:0157\r\n');
  });

  it('never name a line that only old papers name, nor one without a number', () => {
    expect(cards(line('old', { inside: { value: '157' }, status: 'historical' }), line('mute'))).toBe('');
  });

  it('say that nobody has checked the way from abroad, or that there is none', () => {
    const noteOf = (fromAbroad?: object) =>
      cards(line('a', { inside: { value: '157' }, fromAbroad })).replaceAll('\r\n ', '');
    expect(noteOf()).toContain('From another country: not checked');
    expect(noteOf({ value: { notReachableFromAbroad: 'Says the page.' } })).toContain(
      'This line cannot be called from another country. Says the page.',
    );
  });
});
