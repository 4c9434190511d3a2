import { describe, expect, it } from 'vitest';
import { saysOf } from './changed-content.ts';
import type { Change, Mistake } from './changed-content.ts';

const SHELTER = 'countries/bulgaria/shelters/crisis-centre.md';
const COUNTRY = 'countries/bulgaria/country.md';
const SENTENCE = 'Women may stay up to six months.[^guide-2008]';

/** The sentence stands on line 10; what is put in its place begins there. */
const instead = (text: string): Change['change'] => [SENTENCE, text];

const MISTAKES: Mistake[] = [
  {
    name: 'a paragraph that cites nothing',
    file: SHELTER,
    change: instead(`${SENTENCE}\n\nIt is free.`),
    says: ['12:1  this paragraph cites nothing; add a footnote such as [^guide-2008]'],
  },
  {
    name: 'a list that cites nothing',
    file: COUNTRY,
    change: ['2007;[^guide-2008/profile]', '2007;'],
    says: ['24:1  this list cites nothing; add a footnote such as [^guide-2008]'],
  },
  {
    name: 'a table that cites nothing',
    file: COUNTRY,
    change: ['288[^guide-2008]', '288'],
    says: [
      '27:1  this table cites nothing; add a footnote such as [^guide-2008]',
      '31:1  the footnote [^guide-2008] is defined, but nothing refers to it',
    ],
  },
  {
    name: 'a footnote that is not defined',
    file: SHELTER,
    change: instead('Six months.[^tip-2008]'),
    says: [
      '10:1  the footnote [^tip-2008] is not defined; add a line "[^tip-2008]: where in the source"',
      '12:1  the footnote [^guide-2008] is defined, but nothing refers to it',
    ],
  },
  {
    name: 'a footnote of a source that is not there',
    file: COUNTRY,
    change: ['[^guide-2008/profile]: B', '[^guide-2008/profile]: x\n[^gide-2008/x]: B'],
    says: [
      '33:1  the footnote [^gide-2008/x] is defined, but nothing refers to it',
      '33:1  the footnote [^gide-2008/x] names no source "gide-2008" (did you mean "guide-2008"?)',
    ],
  },
  {
    name: 'a footnote that is defined twice',
    file: SHELTER,
    change: ['[^guide-2008]: Bulgaria', '[^guide-2008]: row 2\n[^guide-2008]: Bulgaria'],
    says: ['13:1  the footnote [^guide-2008] is defined twice; name one of them [^guide-2008/2]'],
  },
  {
    name: 'HTML',
    file: SHELTER,
    change: instead(`<div>\n\n${SENTENCE} <b>Free</b>`),
    says: [
      '10:1  HTML cannot stand in a body ("<div>"); use Markdown',
      '12:47  HTML cannot stand in a body ("<b>"); use Markdown',
      '12:54  HTML cannot stand in a body ("</b>"); use Markdown',
    ],
  },
  {
    name: 'an image',
    file: SHELTER,
    change: instead(`${SENTENCE} ![the house](house.jpg)`),
    says: ['10:47  images cannot stand in a body; say in words what it shows'],
  },
  {
    name: 'a heading that is too high',
    file: SHELTER,
    change: instead(`## Stay\n\n${SENTENCE}`),
    says: ['10:1  the heading "Stay" is of level 2; start at ###'],
  },
  {
    name: 'a link that is not secure',
    file: SHELTER,
    change: instead(`[Page](http://example.org) ${SENTENCE}`),
    says: ['10:1  the link "http://example.org" is not allowed; only https://…, /page.html and #place are'],
  },
  {
    name: 'a link that is a script',
    file: SHELTER,
    change: instead(`[Page](javascript:alert) ${SENTENCE}`),
    says: ['10:1  the link "javascript:alert" is not allowed; only https://…, /page.html and #place are'],
  },
  {
    name: 'a link relative to a file',
    file: SHELTER,
    change: instead(`[Page](../law.md) ${SENTENCE}`),
    says: ['10:1  the link "../law.md" is not allowed; only https://…, /page.html and #place are'],
  },
  {
    name: "a person's e-mail address",
    file: SHELTER,
    change: instead(`Write to ivan.petrov@mvr.bg. ${SENTENCE}`),
    says: ['10:10  "ivan.petrov@mvr.bg" is an e-mail address; name the office and its page instead'],
  },
  {
    name: "a person's name in the style of the factbook",
    file: SHELTER,
    change: instead(`Opened by Ivan PETROV. ${SENTENCE}`),
    says: [`10:1  "Ivan PETROV" looks like a person's name; name the office instead`],
  },
  {
    name: "a shelter's address",
    file: SHELTER,
    change: instead(`It is at 14 Mill Road. ${SENTENCE}`),
    says: ['10:1  the text looks like a street address ("14 Mill Road"); give the city only'],
  },
  {
    name: "a shelter's address in a footnote",
    file: SHELTER,
    change: ['Bulgaria: shelters', 'Bulgaria: shelters, ул. Витоша 12'],
    says: ['12:16  the text looks like a street address ("ул. Витоша 12"); give the city only'],
  },
  {
    name: "a shelter's landmark in letters that are not Latin",
    file: SHELTER,
    change: instead(`Ask აფთიაქთან for the way. ${SENTENCE}`),
    says: ['10:1  "აფთიაქთან" is not in Latin letters, where an address is sure to be found; write it in English'],
  },
  {
    name: 'a landmark in one item of a list',
    file: COUNTRY,
    change: ['- children, in the summer.', '- children, opposite the old church.'],
    says: ['25:3  the text looks like a landmark ("opposite the old church"); give the city only'],
  },
  {
    name: 'a link to a map',
    file: SHELTER,
    change: instead(`[Here](https://maps.app.goo.gl/abc) ${SENTENCE}`),
    says: ['10:1  the text looks like a map link ("https://maps.app.goo.gl/abc"); give the city only'],
  },
];

describe('a body is refused where it', () => {
  it.each(MISTAKES)('has $name', async ({ file, change, says }) => {
    expect(await saysOf({ file, change })).toEqual(says);
  });
});

describe('a body may', () => {
  it.each([
    ['link to pages of the site, places on the page and secure addresses', '[Law](/countries/bulgaria.html), [here](#x), [there](https://example.org)'],
    ['speak of streets without naming one', '50 children were found on the street and taken to 3 shelters in 2008'],
  ])('%s', async (_, text) => {
    expect(await saysOf({ file: SHELTER, change: instead(`${text}. ${SENTENCE}`) })).toEqual([]);
  });
});
