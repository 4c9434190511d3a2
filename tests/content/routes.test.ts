import { describe, expect, it } from 'vitest';
import { saysOf } from './changed-content.ts';
import type { Mistake } from './changed-content.ts';

const file = 'routes/bg-gr-women.md';
const NOTE = 'From the countryside, in hotels, with the seasons.';
const STOPS = '  - states: [BG]\n  - states: [GR]\n    region: "other Mediterranean countries"\n';

const MISTAKES: Omit<Mistake, 'file'>[] = [
  {
    name: 'a stop is in no country',
    change: ['[MD]', '[MO2]'],
    says: ['6:14  stops[0].states[0]: "MO2" is not an ISO 3166-1 alpha-2 code; write two capital letters such as BG'],
  },
  {
    name: 'a stop names nothing',
    change: ['- states: [MD]', '- states: []'],
    says: ['6:5  stops[0]: a stop names states or a region'],
  },
  {
    name: 'a stop names a state twice',
    change: ['[MD]', '[MD, RO, MD]'],
    says: ['6:5  stops[0].states: "MD" is named twice in one stop'],
  },
  {
    name: 'there is one stop only',
    change: [STOPS, ''],
    says: [
      '5:1  stops: one stop (MD) is no route; write two or more, or internal: true for trafficking inside one state',
    ],
  },
  {
    name: 'it names regions only',
    change: [`  - states: [MD]\n${STOPS}`, '  - region: "Eastern Europe"\n  - region: "Western Europe"\n'],
    says: ['5:1  stops: no stop names a state; a route of regions alone belongs to no country and to no map'],
  },
  {
    name: 'an internal route crosses a border',
    change: ['purposes:', 'internal: true\npurposes:'],
    says: ['5:1  stops: a route with internal: true has one stop, not 3; leave internal out where a border is crossed'],
  },
  {
    name: 'it is dated ahead',
    change: ['asOf: 2008\n', 'asOf: 2027\n'],
    says: ['3:7  asOf: "2027" lies in the future; today is 2026-11-22'],
  },
  {
    name: 'its note names a street',
    change: [NOTE, 'They wait in ul. Vitosha 12.'],
    says: ['12:7  note: looks like a street address ("ul. Vitosha 12"); name states or regions only'],
  },
  {
    name: 'its note names a crossing point',
    change: [NOTE, 'By the Kulata border crossing.'],
    says: ['12:7  note: looks like a crossing point ("Kulata border crossing"); name states or regions only'],
  },
  {
    name: 'its note tells of a checkpoint',
    change: [NOTE, 'On foot around the checkpoint.'],
    says: ['12:7  note: looks like a crossing point ("checkpoint"); name states or regions only'],
  },
  {
    name: 'its note names a house',
    change: [NOTE, 'To the Hotel Metro.'],
    says: ['12:7  note: looks like a place by name ("Hotel Metro"); name states or regions only'],
  },
  {
    name: 'a region of it is an airport',
    change: ['other Mediterranean countries', 'Otopeni airport'],
    says: ['9:13  stops[2].region: looks like a place by name ("Otopeni airport"); name states or regions only'],
  },
  {
    name: 'its title names a town of a stop',
    change: ['Bulgaria to Greece', 'Blagoevgrad to Greece'],
    says: ['4:8  title: looks like a town ("Blagoevgrad"); name states or regions only'],
  },
  {
    name: 'its note names a city of any other state',
    change: [NOTE, 'Papers came from Odesa.'],
    says: ['12:7  note: looks like a town ("Odesa"); name states or regions only'],
  },
  {
    name: "an editor's note names a town",
    change: ['note:', 'editorNotes: ["The guide says Moscow."]\nnote:'],
    says: ['12:15  editorNotes[0]: looks like a town ("Moscow"); name states or regions only'],
  },
  {
    name: 'an earlier statement names a town',
    change: ['the region of Burgas', 'Burgas'],
    says: ['14:11  earlier[0].says: looks like a town ("Burgas"); name states or regions only'],
  },
  {
    name: 'its body names a town',
    change: ['Most travel by road.', 'Most travel by road from Chisinau.'],
    says: ['18:1  the text looks like a town ("Chisinau"); name states or regions only'],
  },
  {
    name: 'its body tells of a border post',
    change: ['Most travel by road.', 'Most pass one border post.'],
    says: ['18:1  the text looks like a crossing point ("border post"); name states or regions only'],
  },
];

describe('the check refuses a route where', () => {
  it.each(MISTAKES)('$name', async ({ change, says }) => {
    expect(await saysOf({ file, change })).toEqual(says);
  });
});

describe('the check accepts', () => {
  it.each([
    ['a route inside one state', [STOPS, 'internal: true\n']],
    ['a region that is called like its town', [NOTE, 'From the Blagoevgrad region and from Odesa oblast.']],
    ['a state whose code is what a town of another is called', [STOPS, '  - states: [GB, IM]\n']],
    ['states that are called like their cities', [NOTE, 'Some go on to Luxembourg, Kuwait or San Marino.']],
    ['words that are towns elsewhere', [NOTE, 'Most are men of the Republic, says the guide.']],
    ['kinds of places', [NOTE, 'They work in hotels, bars and factories, at markets and in a Turkish airport.']],
  ] as const)('%s', async (_, change) => {
    expect(await saysOf({ file, change })).toEqual([]);
  });
});
