import { describe, expect, it } from 'vitest';
import { readComparisonAddress, writeComparisonAddress } from '../../src/browser/compare/comparison-address.ts';
import { WORDING } from '../../src/browser/compare/wording.ts';

const known = {
  countries: ['bulgaria', 'georgia', 'greece', 'romania', 'turkiye', 'ukraine'],
  sections: ['offence', 'request', 'help', 'laws'],
  first: ['offence', 'help'],
};
const read = (query: string) => readComparisonAddress(query, known);

describe('the address of a comparison', () => {
  it('keeps the countries in their order, left to right, and the sections in that of the page', () => {
    expect(read('?countries=turkiye,bulgaria&sections=laws,offence')).toEqual({
      countries: ['turkiye', 'bulgaria'],
      sections: ['offence', 'laws'],
      unknown: [],
      leftOut: [],
    });
  });

  it('is read as it is written', () => {
    const choice = { countries: ['ukraine', 'greece', 'georgia'], sections: ['request'] };
    const query = writeComparisonAddress(choice);
    expect(query).toBe('?countries=ukraine,greece,georgia&sections=request');
    expect(read(query)).toMatchObject(choice);
  });

  it('shows the first sections where it names none, and none where it names nothing', () => {
    expect(read('?countries=bulgaria').sections).toEqual(['offence', 'help']);
    expect(read(writeComparisonAddress({ countries: ['bulgaria'], sections: [] })).sections).toEqual([]);
  });

  it('gives what is unknown as it was written, and uses the rest', () => {
    expect(read('?countries=bulgaira,turkiye&sections=offence,ofence')).toEqual({
      countries: ['turkiye'],
      sections: ['offence'],
      unknown: ['bulgaira', 'ofence'],
      leftOut: [],
    });
    expect(read('?sections=ofence').sections).toEqual(['offence', 'help']);
  });

  it('leaves out whatever stands behind the fourth country', () => {
    const { countries, leftOut } = read('?countries=turkiye,nowhere,ukraine,greece,georgia,romania,bulgaria');
    expect(countries).toEqual(['turkiye', 'ukraine', 'greece', 'georgia']);
    expect(leftOut).toEqual(['romania', 'bulgaria']);
  });

  it('may be typed by hand: capitals, spaces, a comma escaped, a country twice', () => {
    expect(read('?countries=Bulgaria,%20turkiye%2Cbulgaria,&countries=greece').countries).toEqual([
      'bulgaria',
      'turkiye',
      'greece',
    ]);
  });
});

describe('what a comparison says', () => {
  it('names what it does not know and whom it left out', () => {
    expect(WORDING.unknown(['bulgaira'])).toBe('Nothing is known here under “bulgaira”.');
    expect(WORDING.leftOut(['Romania'])).toBe('Four countries at most: Romania is left out.');
    expect(WORDING.leftOut(['Romania', 'Bulgaria'])).toBe('Four countries at most: Romania and Bulgaria are left out.');
    expect(WORDING.full('Greece')).toBe('Four countries at most. To add Greece, take away another.');
  });

  it('names what is shown', () => {
    expect(WORDING.shown(['Bulgaria', 'Türkiye'], ['Laws'])).toBe('Shown: Bulgaria and Türkiye. Section: Laws.');
    expect(WORDING.shown(['Bulgaria', 'Greece', 'Türkiye'], ['Offices', 'Laws'])).toBe(
      'Shown: Bulgaria, Greece and Türkiye. Sections: Offices, Laws.',
    );
  });
});
