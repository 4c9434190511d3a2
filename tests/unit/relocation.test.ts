import { describe, expect, test } from 'vitest';
import { readAddress, relativeAddress } from '../../src/integrations/relocation/address.ts';
import { createAddressBook } from '../../src/integrations/relocation/address-book.ts';
import { attributeOf } from '../../src/integrations/relocation/attribute.ts';
import { findPage, type KnownFiles } from '../../src/integrations/relocation/output.ts';
import { readElements } from '../../src/integrations/relocation/page.ts';
import { reportFindings } from '../../src/integrations/relocation/report.ts';
import { rewriteAddresses } from '../../src/integrations/relocation/rewritten-page.ts';
import { readTags } from '../../src/integrations/relocation/scanned-tags.ts';
import { rewriteSheet } from '../../src/integrations/relocation/stylesheet.ts';
import { parseTags } from '../../src/integrations/relocation/tag.ts';
import type { Use } from '../../src/integrations/relocation/use.ts';

function outputOf(...files: string[]): KnownFiles {
  return { files: new Set(files) };
}

const shout = (address: string) => address.toUpperCase();

describe('an address', () => {
  test.each([
    ['/countries/bulgaria.html?x=1#law', { path: 'countries/bulgaria.html', tail: '?x=1#law', fragment: 'law' }],
    ['../map.svg', { path: 'map.svg', tail: '', fragment: '' }],
    ['#law', { path: 'countries/romania.html', tail: '#law', fragment: 'law' }],
    ['/My%20file.pdf', { path: 'My file.pdf', tail: '', fragment: '' }],
    ['/../../etc', { path: 'etc', tail: '', fragment: '' }],
  ])('%s belongs to the site', (address, expected) => {
    expect(readAddress(address, 'countries/romania.html')).toEqual({ place: 'site', ...expected });
  });

  test.each([
    ['https://www.unodc.org/', 'other host'],
    ['//cdn.example/x.js', 'other host'],
    ['ftp://files.example/', 'other host'],
    ['tel:112', 'no request'],
    ['data:image/png;base64,AAAA', 'no request'],
    ['JavaScript:alert(1)', 'code'],
    ['/%E0%A4%A', 'nowhere'],
    ['https://[broken', 'nowhere'],
  ])('%s leads to: %s', (address, place) => {
    expect(readAddress(address, 'index.html')).toEqual({ place });
  });

  test.each([
    ['index.html', 'countries/bulgaria.html', 'countries/bulgaria.html'],
    ['between/bulgaria/romania.html', 'index.html', '../../index.html'],
    ['countries/bulgaria.html', 'countries/bulgaria.html', 'bulgaria.html'],
    ['index.html', 'data/10:30 100%.csv', 'data/10%3A30%20100%25.csv'],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(relativeAddress(from, to)).toBe(expected);
  });
});

describe('the page an address means', () => {
  const output = outputOf(
    'index.html',
    'countries.html',
    'countries/bulgaria.html',
    'guide/index.html',
    'data',
    'data.html',
  );

  test.each([
    ['', 'index.html'],
    ['countries', 'countries.html'],
    ['countries/', 'countries.html'],
    ['countries/bulgaria', 'countries/bulgaria.html'],
    ['guide/', 'guide/index.html'],
    ['guide', 'guide/index.html'],
    ['data', 'data'],
    ['countries/atlantis', undefined],
  ])('/%s is %s', (address, expected) => {
    expect(findPage(output, address)).toBe(expected);
  });
});

describe('addresses in a page', () => {
  test.each([
    ['<img srcset="a.png 1x,\n b.png 2x">', '<img srcset="A.PNG 1x, B.PNG 2x">'],
    ['<img srcset="data:image/png;base64,aa 1x, b.png">', '<img srcset="DATA:IMAGE/PNG;BASE64,AA 1x, B.PNG">'],
    ['<a href=/x?a=1&amp;b=2>', '<a href="/X?A=1&amp;B=2">'],
    ['<svg><a xlink:href="/x"/></svg>', '<svg><a xlink:href="/X"/></svg>'],
    ['<meta http-equiv="Refresh" content="0;URL=\'/x\'">', '<meta http-equiv="Refresh" content="0;URL=\'/X\'">'],
    ['<object data="/x"></object>', '<object data="/X"></object>'],
    ['<template><video poster="/x"></video></template>', '<template><video poster="/X"></video></template>'],
    ['<noscript><a href="/x">x</a></noscript>', '<noscript><a href="/X">x</a></noscript>'],
  ])('%s', (html, expected) => {
    expect(rewriteAddresses(html, shout)).toBe(expected);
  });

  test('leave every other letter of the page as it was', () => {
    const html = '<!DOCTYPE html>\r\n<P  Class=a>one<br/>two &nbsp; &mdash; <input required>\n<pre>\n\n x</pre>';
    expect(rewriteAddresses(html, shout)).toBe(html);
  });

  test.each([
    '<script>const link = \'<a href="/x">\';</script>',
    '<style>a::after{content:"<a href=\'/x\'>"}</style>',
    '<title>How to write <a href="/x"></title>',
    '<textarea><a href="/x"></textarea>',
    '<!-- <a href="/x"> -->',
  ])('what only looks like a link stays: %s', (html) => {
    expect(rewriteAddresses(html, shout)).toBe(html);
    expect(rewriteAddresses(`${html}<a href="/x">`, shout)).toBe(`${html}<a href="/X">`);
  });

  test.each([
    ['canonical', 'mention'],
    ['alternate', 'mention'],
    ['alternate stylesheet', 'load'],
    ['icon', 'load'],
    ['dns-prefetch', 'load'],
    [undefined, 'mention'],
  ])('<link rel="%s"> is for: %s', (rel, use) => {
    expect(attributeOf('link', 'href', (name) => (name === 'rel' ? (rel ?? 'canonical') : undefined))?.use).toBe(use);
  });
});

describe('the tags of a page', () => {
  test.each([
    '<p>1 < 2 <b>and</b></p><a title="a > b" href=/x>',
    "<a title=it's href=/x><b class='y'>it's</b>",
    "<a title=it's href=/x>",
    '<!--><a href="/x"><!-- --!><b><!-- <i>',
    '<script>if (a<b) "</scripty>"</script ><a href="/x">',
    '<TITLE><b></title><svg><use xlink:href="#a"/></svg>',
    '<a href="/x',
    '<a<b href="/x">',
  ])('are found as the parser finds them: %s', (html) => {
    expect(readTags(html)).toEqual(parseTags(html));
  });

  test('a script reaches to its end tag', () => {
    const html = '<script type="module">a</script >b';
    expect(readElements(html)).toMatchObject([{ tag: 'script', text: 'a', span: { start: 0, end: html.length - 1 } }]);
  });
});

test('addresses in a style sheet are found wherever they may stand', () => {
  const css = '@import url("a.css") screen;@namespace "/ns";a{b:url( c.png );d:"/not-an-address";e:calc(1px + 2px)}';
  expect(rewriteSheet(css, shout)).toBe(
    '@import url("A.CSS") screen;@namespace "/ns";a{b:url( C.PNG );d:"/not-an-address";e:calc(1px + 2px)}',
  );
});

describe('the address book', () => {
  function findingsFor(address: string, use: Use, rel?: string) {
    const book = createAddressBook(outputOf('index.html', 'countries.html', 'icons.svg'));
    book.openPage('index.html', new Set(['start']));
    book.relocate({ address, file: 'index.html', use, ...(rel ? { rel } : {}) });
    return book.findings.map(({ problem }) => problem);
  }

  test.each<[string, Use, string | undefined, string[]]>([
    ['/countries', 'follow', undefined, []],
    ['/countries#bulgaria', 'follow', undefined, []],
    ['/index.html#start', 'follow', undefined, []],
    ['/index.html#end', 'follow', undefined, ['no element']],
    ['#start', 'follow', undefined, []],
    ['#:~:text=Bulgaria', 'follow', undefined, []],
    ['/icons.svg#phone', 'load', undefined, []],
    ['/icons.svg#phone', 'part', undefined, ['not from a disk']],
    ['/countries', 'load', undefined, ['no file']],
    ['https://x.example/', 'follow', undefined, ['unguarded link']],
    ['https://x.example/', 'follow', 'NoReferrer noopener', []],
    ['https://x.example/', 'load', 'noreferrer noopener', ['other host']],
    ['https://x.example/', 'visit', undefined, ['other host']],
    ['https://x.example/', 'mention', undefined, []],
    ['', 'visit', undefined, []],
  ])('%s, for %s, rel %s: %j', (address, use, rel, expected) => {
    expect(findingsFor(address, use, rel)).toEqual(expected);
  });
});

test('the address book keeps links to elements of other pages for whoever has read those', () => {
  const book = createAddressBook(outputOf('index.html', 'countries.html'));
  for (const file of ['index.html', 'countries.html', 'index.html']) {
    book.openPage(file, new Set());
    for (const address of ['/countries#bulgaria', '/countries#bulgaria', '/countries#top']) {
      book.relocate({ address, file, use: 'follow' });
    }
  }
  const link = { page: 'countries.html', id: 'bulgaria', address: '/countries#bulgaria' };
  expect(book.links).toEqual([{ ...link, from: [0, 2] }]);
});

test('a report names each problem once, in order', () => {
  const missing = { file: 'b.html', subject: '/x', problem: 'no page' } as const;
  const fragment = { file: 'a.html', subject: '/b.html#y', problem: 'no element', detail: 'y' } as const;
  expect(reportFindings([missing, fragment, missing])).toBe(
    [
      '2 problems in the built pages:',
      '  a.html: /b.html#y has no element with id “y”',
      '  b.html: /x leads to no page',
    ].join('\n'),
  );
});
