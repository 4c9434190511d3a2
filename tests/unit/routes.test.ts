import { describe, expect, it } from 'vitest';
import { routeAge, youngest } from '../../src/directory/routes/age.ts';
import { routesPage } from '../../src/directory/routes/choice.ts';
import { corridorsOf } from '../../src/directory/routes/corridors.ts';
import { countriesOf, type RoledCountry } from '../../src/directory/routes/country-routes.ts';
import { routeOptions } from '../../src/directory/routes/facet-options.ts';
import { routeFacets } from '../../src/directory/routes/facets.ts';
import { routeRecords, type RouteEntry } from '../../src/directory/routes/records.ts';
import { independent, reportersOf } from '../../src/directory/routes/reporters.ts';
import type { Citation } from '../../src/schemas/provenance.ts';
import { documents, route } from './made-routes.ts';

const DAY = '2026-11-22';
const records = (...entries: RouteEntry[]) => routeRecords(entries, documents, DAY);
const record = (entry: RouteEntry) => {
  const [only] = records(entry);
  if (!only) throw new Error('no record');
  return only;
};
const legs = (entry: RouteEntry) =>
  record(entry).legs.map(({ from, to }) =>
    [from, to].map((end) => ('state' in end ? end.state : `(${end.region})`)).join('-'),
  );

describe('a route', () => {
  it('leads from every state of a stop to every state of the next', () => {
    expect(legs(route('a', [['MD', 'UA'], ['BG'], ['GR', 'TR']]))).toEqual(['MD-BG', 'UA-BG', 'BG-GR', 'BG-TR']);
  });

  it('leads to and from regions under the names that the source gives them, and never over them', () => {
    const through = route('a', [['UA'], { region: 'Western Europe', states: ['DE'] }, ['US']]);
    expect(legs(through)).toEqual(['UA-DE', 'UA-(Western Europe)', 'DE-US', '(Western Europe)-US']);
    expect(legs(route('b', [['UA'], { region: 'abroad' }, ['US']]))).toEqual(['UA-(abroad)', '(abroad)-US']);
  });

  it('does not lead from a state to itself', () => {
    expect(
      legs(
        route('a', [
          ['AL', 'GR'],
          ['GR', 'IT'],
        ]),
      ),
    ).toEqual(['AL-GR', 'AL-IT', 'GR-IT']);
  });

  it('has no legs inside a state', () => {
    expect(legs(route('a', [['BG']]))).toEqual([]);
  });

  it('keeps what was said before, each statement with its date and who made it', () => {
    const before = { says: 'Said before.', asOf: '2003', sources: [{ source: 'guide', citing: 'A study, May 2003' }] };
    const { statements, independent: reports } = record(route('a', [['MD'], ['GR']], { earlier: [before] }));
    expect(statements).toEqual([
      {
        asOf: '2008',
        sources: ['guide'],
        reporters: [{ id: 'an-organisation', name: 'An organisation', edition: '2008', relayed: false }],
      },
      {
        asOf: '2003',
        sources: ['guide'],
        reporters: [{ id: 'a-study', name: 'A study', edition: '2003', relayed: true }],
      },
    ]);
    expect(reports).toBe(2);
  });
});

describe('the age of a route', () => {
  it.each([
    ['2026-01', 'fresh'],
    ['2024-11-22', 'fresh'],
    ['2024-11-21', 'fresh'],
    ['2024-10-22', 'older'],
    ['2016-12', 'older'],
    ['2016-09', 'old'],
    ['2008', 'old'],
    ['undated', 'undated'],
  ])('said in %s is %s', (asOf, age) => {
    expect(routeAge(asOf, DAY)).toBe(age);
  });

  it('is that of the youngest, and of no date only where none is dated', () => {
    expect([youngest(['old', 'older', 'undated']), youngest(['undated']), youngest([])]).toEqual([
      'older',
      'undated',
      'undated',
    ]);
  });
});

describe('who is behind a statement', () => {
  const names = (...citations: Citation[]) =>
    reportersOf(citations, documents).map(({ name, edition }) => [name, edition].filter(Boolean).join(' '));
  const count = (...citations: Citation[]) => independent(reportersOf(citations, documents));
  const relayed = (citing: string): Citation => ({ source: 'guide', citing });

  it('are those whom the document names, else whoever published it', () => {
    expect(names(relayed('BBC Monitoring, 22 June 2004'))).toEqual(['BBC Monitoring 2004']);
    expect(names({ source: 'study' })).toEqual(['Council of Europe 2015']);
  });

  it('are several where the document names several', () => {
    expect(names(relayed('US Trafficking in Persons Report, June 2007; OSCE'))).toEqual([
      'US Trafficking in Persons Report 2007',
      'OSCE',
    ]);
  });

  it('have a yearly report under one name, however it is cited, reprinted or cut up', () => {
    expect(
      names({ source: 'tip-2023' }, { source: 'tip-2023-reprint' }, relayed('www.gvnet.com/humantrafficking')),
    ).toEqual(['US Trafficking in Persons Report 2023', 'US Trafficking in Persons Report']);
  });

  it('count once for a reprint and its original', () => {
    expect(count({ source: 'study' }, { source: 'study-reprint' }, { source: 'study-after' })).toBe(1);
  });

  it('count once each for editions of different years', () => {
    expect(count(relayed('US Trafficking in Persons Report, June 2007'), { source: 'tip-2023' })).toBe(2);
  });

  it('count no more for an edition that nobody dates', () => {
    expect(count({ source: 'study' }, { source: 'study-on' })).toBe(1);
    expect(count(relayed('US Trafficking in Persons Report'))).toBe(1);
  });

  it('are nobody where a source is missing', () => {
    expect(names({ source: 'missing' })).toEqual([]);
  });
});

describe('routes between the same two states', () => {
  const both = records(
    route('women', [['MD'], ['BG'], ['GR']]),
    route('men', [['MD'], ['BG', 'RO']], { asOf: '2025', sources: [{ source: 'tip-2023' }] }),
    route('back', [['BG'], ['MD']]),
    route('inside', [['BG']]),
    route('off', [['BG'], { region: 'abroad' }]),
  );

  it('are taken together by direction, those with most reports first', () => {
    expect(corridorsOf(both).map(({ id, routes, independent: reports }) => [id, routes, reports])).toEqual([
      ['MD-BG', ['women', 'men'], 2],
      ['BG-GR', ['women'], 1],
      ['BG-MD', ['back'], 1],
      ['MD-RO', ['men'], 1],
    ]);
  });

  it('are as old as the youngest of them', () => {
    expect(corridorsOf(both).map(({ id, age }) => `${id} ${age}`)).toEqual([
      'MD-BG fresh',
      'BG-GR old',
      'BG-MD old',
      'MD-RO fresh',
    ]);
  });

  it('count a report once, however many of them it tells', () => {
    const [corridor] = corridorsOf(records(route('a', [['MD'], ['GR']]), route('b', [['MD'], ['GR']])));
    expect(corridor).toMatchObject({ routes: ['a', 'b'], independent: 1 });
  });

  it('name a route once, even where it takes the same step twice', () => {
    const [corridor] = corridorsOf(records(route('a', [['MD'], ['GR'], ['MD'], ['GR']])));
    expect(corridor?.routes).toEqual(['a']);
  });
});

describe('the part of a country', () => {
  const countries = [
    {
      slug: 'bulgaria',
      country: {
        data: {
          code: 'BG',
          asOf: '2008',
          roles: [
            { role: 'origin', level: 'high', asOf: '2006' },
            { role: 'transit', level: 'reported' },
          ],
        },
      },
    },
    { slug: 'serbia', country: { data: { code: 'RS', asOf: '2008', roles: [] } } },
  ] as unknown as RoledCountry[];
  const all = countriesOf(
    records(
      route('through', [['MD'], ['BG'], ['GR']]),
      route('out', [['BG'], ['GR']]),
      route('in', [{ region: 'neighbours' }, ['BG']]),
      route('inside', [['BG']]),
      route('twice', [
        ['MD', 'BG'],
        ['BG', 'GR'],
      ]),
    ),
    countries,
  );

  it('is what comes in, passes, goes out and stays inside; one route may do several', () => {
    expect(all.find(({ state }) => state === 'BG')).toEqual({
      state: 'BG',
      slug: 'bulgaria',
      roles: [
        { role: 'origin', level: 'high', asOf: '2006' },
        { role: 'transit', level: 'reported', asOf: '2008' },
      ],
      incoming: ['in', 'twice'],
      passing: ['through'],
      outgoing: ['out', 'twice'],
      inside: ['inside'],
    });
  });

  it('is told of every country of the directory and every state of a route', () => {
    expect(all.map(({ state, slug }) => [state, slug])).toEqual([
      ['BG', 'bulgaria'],
      ['GR', undefined],
      ['MD', undefined],
      ['RS', 'serbia'],
    ]);
  });
});

describe('what a route can be asked about', () => {
  it('are its states by their part, and all of them as countries', () => {
    const own = routeFacets(
      record(route('a', [['MD', 'UA'], ['BG'], { region: 'the coast', states: ['RO'] }, ['GR']])),
    );
    expect(own).toMatchObject({
      origin: ['MD', 'UA'],
      transit: ['BG', 'RO'],
      destination: ['GR'],
      country: ['MD', 'UA', 'BG', 'RO', 'GR'],
    });
  });

  it('are beginning and end alike for what stays inside a state', () => {
    expect(routeFacets(record(route('a', [['BG']])))).toMatchObject({
      origin: ['BG'],
      transit: [],
      destination: ['BG'],
    });
  });

  it('are children where it is of girls or boys', () => {
    const who = (...own: ('girls' | 'boys' | 'women' | 'children')[]) =>
      routeFacets(record(route('a', [['BG']], { who: own }))).who;
    expect([who('women', 'girls'), who('boys', 'children'), who('women')]).toEqual([
      ['women', 'girls', 'children'],
      ['boys', 'children'],
      ['women'],
    ]);
  });

  it('say so where nobody names a form or a person, and where it is no trafficking', () => {
    expect(routeFacets(record(route('a', [['BG']])))).toMatchObject({ form: ['not said'], who: ['not said'] });
    expect(routeFacets(record(route('b', [['BG']], { subject: 'irregular migration' }))).form).toEqual([
      'irregular migration',
    ]);
  });

  it('are the years, the documents and the reporters of every statement', () => {
    const earlier = [{ says: 'Before.', asOf: 'undated', sources: [{ source: 'study', citing: 'OSCE' }] }];
    expect(routeFacets(record(route('a', [['BG']], { asOf: '2008-06', earlier })))).toMatchObject({
      period: ['2008', 'undated'],
      source: ['guide', 'an-organisation', 'study', 'osce'],
    });
  });
});

describe('the choices offered', () => {
  const options = routeOptions(
    records(
      route('a', [['TR'], ['AL']], {
        purposes: ['forced begging', 'sexual exploitation'],
        who: ['women'],
        sources: [{ source: 'guide', citing: 'OSCE' }],
      }),
      route('b', [['AM'], ['AL']], { asOf: '2023', sources: [{ source: 'tip-2023' }] }),
      route('c', [['AM'], ['AL']], { asOf: 'undated', subject: 'irregular migration' }),
    ),
    documents,
  );
  const labels = (facet: keyof typeof options) => options[facet].map(({ label }) => label);

  it('are those that a route has, states by name, words in the order of their list, years from the newest', () => {
    expect(options.origin).toEqual([
      { value: 'AM', label: 'Armenia' },
      { value: 'TR', label: 'Türkiye' },
    ]);
    expect([labels('destination'), labels('transit')]).toEqual([['Albania'], []]);
    expect(labels('form')).toEqual(['sexual exploitation', 'forced begging', 'irregular migration', 'not said']);
    expect(labels('who')).toEqual(['women', 'not said']);
    expect(labels('period')).toEqual(['2023', '2008', 'undated']);
  });

  it('are the documents that are cited and whom they relay, not a document twice', () => {
    expect(options.source).toEqual([
      { value: 'osce', label: 'OSCE' },
      { value: 'guide', label: 'The guide' },
      { value: 'tip-2023', label: 'tip-2023' },
    ]);
  });
});

describe('the address of the page', () => {
  it('says what is chosen', () => {
    expect(routesPage({ country: 'MD', with: 'RO' })).toBe('/routes.html?country=MD&with=RO');
    expect(routesPage({ form: 'forced labour', route: 'a' })).toBe('/routes.html?form=forced+labour&route=a');
  });

  it('says nothing where nothing is', () => {
    expect(routesPage()).toBe('/routes.html');
  });
});
