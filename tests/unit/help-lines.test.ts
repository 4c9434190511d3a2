import type { CollectionEntry } from 'astro:content';
import { describe, expect, it } from 'vitest';
import { isChildLine } from '../../src/directory/child-line.ts';
import { helpLines } from '../../src/directory/help-lines.ts';
import { byUse } from '../../src/directory/urgent-lines.ts';
import { lineFacts } from '../../src/languages/line-facts.ts';

const line = (id: string, data: object = {}) =>
  ({
    id,
    data: { status: 'reported', asOf: '2020', emergency: false, inside: { value: '157' }, ...data },
  }) as unknown as CollectionEntry<'hotlines'>;
const serving = (id: string, ...whom: string[]) => line(id, { serves: { value: whom } });

describe('the lines of a country on a help page', () => {
  it('leave out what only old papers name', () => {
    expect(helpLines([line('old', { status: 'historical' })])).toEqual({ emergency: [], help: [] });
  });

  it('have the number for danger now apart, the line offered first at the head, children’s lines at the end', () => {
    const lines = [
      serving('boys', 'boys'),
      line('112', { emergency: true }),
      line('a'),
      serving('b', 'victims of trafficking'),
    ];
    const { emergency, help } = helpLines(lines.toSorted(byUse('2026-11-22')));
    expect(emergency.map(({ id }) => id)).toEqual(['112']);
    expect(help.map(({ id }) => id)).toEqual(['b', 'a', 'boys']);
  });

  it('have a line in doubt last, even behind those for children', () => {
    const lines = [line('doubted', { statusNote: 'It may not answer.' }), serving('child', 'children')];
    expect(helpLines(lines).help.map(({ id }) => id)).toEqual(['child', 'doubted']);
  });

  it('keep a line of which a source gives the number from abroad only', () => {
    const abroad = line('abroad', { inside: undefined, fromAbroad: { value: { e164: '+903121571122' } } });
    expect(helpLines([abroad]).help).toEqual([abroad]);
  });

  it('are children’s lines if they are for nobody else', () => {
    expect(isChildLine(serving('a', 'children', 'girls'))).toBe(true);
    expect(isChildLine(serving('a', 'children', 'women'))).toBe(false);
    expect(isChildLine(line('a'))).toBe(false);
  });
});

describe('what is known of a line, in Turkish', () => {
  const told = (data: object) => lineFacts(line('a', data).data, 'tr');

  it('is said in that language; what the entry says in words stays English', () => {
    const { known } = told({
      hours: { value: { open: 'Monday to Friday, 9:00 to 17:00', timeZone: 'Europe/Sofia' } },
      languages: { value: ['tr', 'uk'] },
      cost: { value: 'free' },
      anonymous: { value: false },
      operator: { value: { name: 'La Strada', kind: 'NGO' } },
      serves: { value: ['women', 'children'] },
    });
    expect(known.map(({ label, says, english }) => [label, says, english])).toEqual([
      ['Çalışma saatleri', undefined, 'Monday to Friday, 9:00 to 17:00 (Europe/Sofia time)'],
      ['Diller', 'Türkçe ve Ukraynaca', undefined],
      ['Ücret', 'Arama ülke içinde ücretsizdir.', undefined],
      ['İsim vermek gerekir mi', 'Size adınız sorulur.', undefined],
      ['Kim yanıt veriyor', 'sivil toplum kuruluşu', 'La Strada'],
      ['Kimler için', 'kadınlar ve çocuklar', undefined],
    ]);
  });

  it('names who answers also where no source says what kind that is', () => {
    const { known } = told({ operator: { value: { name: 'ROSA' } } });
    expect(known).toMatchObject([{ label: 'Kim yanıt veriyor', says: undefined, english: 'ROSA' }]);
  });

  it('tells open day and night, and the usual rate, by a phrase', () => {
    const { known } = told({ hours: { value: { open: '24/7' } }, cost: { value: 'standard rate' } });
    expect(known.map(({ says }) => says)).toEqual([
      'Gece gündüz, her gün',
      'Arama ücreti, normal bir aramanınki kadardır.',
    ]);
  });

  it('names the days of a line whose hours are data', () => {
    const weekly = [{ days: ['monday', 'sunday'], from: '09:00', to: '17:00' }];
    const { known } = told({ hours: { value: { open: 'Some days', timeZone: 'Europe/Sofia', weekly } } });
    expect(known).toMatchObject([{ says: 'Pazartesi ve Pazar 09:00–17:00', english: 'Europe/Sofia time' }]);
  });

  it('tells what a source says there is not, and what nobody has checked, apart', () => {
    const { known, notChecked } = told({ languages: { none: 'No interpreter, says the report.' } });
    expect(known).toMatchObject([{ label: 'Diller', english: 'No interpreter, says the report.' }]);
    expect(notChecked).toEqual([
      'çalışma saatleri',
      'ücret',
      'isim vermek gerekir mi',
      'kim yanıt veriyor',
      'hat ve polis',
      'kimler için',
    ]);
  });
});
