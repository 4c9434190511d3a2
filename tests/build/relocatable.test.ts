import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSums } from '../../src/integrations/checksums.ts';
import { lists, writeLists } from '../../src/integrations/lists.ts';
import type { Manifest } from '../../src/integrations/manifest.ts';
import { relocatable } from '../../src/integrations/relocatable.ts';
import { relocate } from '../../src/integrations/relocation/relocate.ts';
import { reportFindings } from '../../src/integrations/relocation/report.ts';

const FIXTURES = fileURLToPath(new URL('fixtures/relocatable', import.meta.url));

let root = '';

async function copyFixture(name: string) {
  await cp(path.join(FIXTURES, name), root, { recursive: true });
}

function read(file: string) {
  return readFile(path.join(root, file), 'utf8');
}

/** Lists the site and gives what `files.json` says. */
async function list() {
  await writeLists(root, { date: '2026-11-22' });
  return JSON.parse(await read('files.json')) as Manifest;
}

/** The classic scripts of a page, as addresses. */
async function scriptsOf(page: string) {
  return [...(await read(page)).matchAll(/<script defer src="([^"]+)"/g)].map(([, address]) => address ?? '');
}

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'counterpart relocatable é '));
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

describe('a whole site', () => {
  beforeEach(async () => {
    await copyFixture('whole');
    expect(await relocate(root, ['files.json'])).toEqual([]);
  });

  test('is addressed from the folder of each page', async () => {
    const page = await read('countries/bulgaria.html');
    expect(page).toContain('<link rel="stylesheet" href="../_astro/site.css">');
    expect(page).toContain('<script src="../search/runtime.js" defer></script>');
    expect(page).toContain('<a href="../index.html">Home</a> <a href="../map.svg?x=1">Map</a>');
    expect(page).toContain('<a href="../countries.html">Countries</a>');
    expect(page).toContain('<meta http-equiv="refresh" content="600; url=bulgaria.html">');
  });

  test('names the file where its author named the page', async () => {
    const page = await read('index.html');
    expect(page).toContain('<a href="index.html">Home</a> <a href="countries.html">Countries</a>');
    expect(page).toContain('<a href="countries/bulgaria.html#law">Bulgaria</a>');
    expect(page).toContain('<a href="search.html?q=visa&amp;kind=law#top">Visa</a>');
    expect(page).toContain('<form action="search.html">');
    expect(page).toContain('<a href="files.json">Checksums</a>');
  });

  test('finds its pictures, icons and what is shown without scripts', async () => {
    const page = await read('index.html');
    expect(page).toContain('<img src="map.svg" srcset="map.svg 1x, map%402x.svg 2x" alt="">');
    expect(page).toContain('<link rel="icon" href="icon.svg">');
    expect(page).toContain('<link rel="manifest" href="site.webmanifest">');
    expect(page).toContain('<noscript><a href="countries.html">All countries</a></noscript>');
  });

  test('keeps what leads elsewhere or stays on the page', async () => {
    const page = await read('index.html');
    expect(page).toContain('<link rel="canonical" href="https://counterpart.example/">');
    expect(page).toContain('<a href="#start">Here</a> <a href="#">Up</a> <a href="#top">Top</a>');
    expect(page).toContain('<a href="tel:+35902">Call</a> <a href="mailto:office@example.org">Write</a>');
    expect(page).toContain('<a href="https://www.unodc.org/" rel="noreferrer noopener">UNODC</a>');
    expect(page).toContain('<svg><use href="#start"/></svg>');
    expect(page).toContain('<script type="application/json">{"states": 12}</script>');
  });

  test('has style sheets that find their pictures and each other', async () => {
    expect(await read('_astro/site.css')).toBe(
      [
        '@import "print.css" print;',
        '@import url(dark.css);',
        '.map { background: url("../map.svg") no-repeat, url(data:image/png;base64,AAAA); }',
        '.pin { background: image-set("../map.svg" 1x, "../map%402x.svg" 2x); mask: url(#start) }',
        '',
      ].join('\n'),
    );
  });

  test('has one classic script for a module, however many pages use it', async () => {
    const [script = ''] = await scriptsOf('index.html');
    expect(script).toMatch(/^_astro\/Menu\.[0-9a-f]{8}\.js$/);
    expect(await scriptsOf('countries.html')).toEqual([script]);
    expect((await scriptsOf('countries/bulgaria.html'))[0]).toBe(`../${script}`);
    const code = await read(script);
    expect(code).toMatch(/^"use strict";/);
    expect(code).not.toMatch(/\b(import|export)\b/);
  });

  test('turns a script written in the page into a file and keeps its id', async () => {
    const page = await read('countries/bulgaria.html');
    expect(page).toMatch(/<script defer src="\.\.\/_astro\/inline\.[0-9a-f]{8}\.js" id="greeting"><\/script>/);
    expect(page).not.toContain('type="module"');
  });

  test('leaves out the modules no page refers to any more, and leaves the search alone', async () => {
    const scripts = (await readdir(path.join(root, '_astro'))).filter((file) => file.endsWith('.js')).sort();
    expect(scripts.map((file) => file.replace(/\.[0-9a-f]{8}\./, '.'))).toEqual(['Menu.js', 'inline.js']);
    expect(await read('index.html')).not.toContain('modulepreload');
    expect(await read('search/runtime.js')).toBe('globalThis.searchRuntime = true;\n');
  });

  test('is listed with sizes and checksums, the same for the same content', async () => {
    const listed = await list();
    expect(listed).toMatchObject({ date: '2026-11-22', pages: 4 });
    expect(listed.files.map((file) => file.path)).toEqual(listed.files.map((file) => file.path).sort());
    expect(listed.files.find((file) => file.path === 'search/runtime.js')).toEqual({
      path: 'search/runtime.js',
      bytes: 33,
      sha256: 'bd311207078103ab0246d119966d601bae6f1021fe410ea8a2e4dce76e7d441a',
    });
    expect(await list()).toEqual(listed);
  });

  test('is listed for sha256sum, with the other lists, sorted by path', async () => {
    const { files } = await list();
    const sums = readSums(await read('SHA256SUMS'));
    const paths = sums.map((sum) => sum.path);
    expect(paths).toEqual([...files.map((file) => file.path), 'files.json', 'sums.js'].sort());
    const sha256 = createHash('sha256')
      .update(await read('files.json'))
      .digest('hex');
    expect(sums).toContainEqual({ path: 'files.json', sha256 });
    expect(await read('SHA256SUMS')).toContain(
      'bd311207078103ab0246d119966d601bae6f1021fe410ea8a2e4dce76e7d441a  search/runtime.js\n',
    );
  });
});

test('the same pages give the same scripts, in any folder', async () => {
  await copyFixture('whole');
  await relocate(root, ['files.json']);
  const first = await scriptsOf('countries/bulgaria.html');
  await rm(root, { recursive: true });
  root = await mkdtemp(path.join(os.tmpdir(), 'another-'));
  await copyFixture('whole');
  await relocate(root, ['files.json']);
  expect(await scriptsOf('countries/bulgaria.html')).toEqual(first);
});

test('a faulty site is refused with every reason at once', async () => {
  await copyFixture('faulty');
  expect(reportFindings(await relocate(root)).split('\n')).toEqual([
    '27 problems in the built pages:',
    '  _astro/faulty.css: /_astro/a.woff2 leads to no file',
    '  _astro/faulty.css: https://fonts.example/sans.css would load from another host',
    '  countries/bulgaria.html: /index.html#bulgaria-Българія has no element with id “bulgaria-Българія”',
    '  countries/bulgaria.html: atlantis.html leads to no page',
    '  index.html: #nowhere has no element with id “nowhere”',
    '  index.html: /%E0%A4%A leads to no page',
    '  index.html: //cdn.example/map.js would load from another host',
    '  index.html: /_astro/gone.js leads to no file',
    '  index.html: /_astro/waiting.js cannot become a classic script: ' +
      'Top-level await is currently not supported with the "iife" output format',
    '  index.html: /countries/atlantis.html leads to no page',
    '  index.html: /countries/bulgaria leads to no file',
    '  index.html: /countries/bulgaria.html#lwa has no element with id “lwa”',
    '  index.html: /icons.svg#phone is a part of another file, which browsers refuse to load from a disk',
    '  index.html: <base> would move every address of the page',
    '  index.html: <p onclick> is inline code, which the page’s policy blocks',
    '  index.html: <p style> is inline code, which the page’s policy blocks',
    '  index.html: <script> is inline code, which the page’s policy blocks',
    '  index.html: <style> is inline code, which the page’s policy blocks',
    '  index.html: https://count.example/1.gif would load from another host',
    '  index.html: https://fonts.example would load from another host',
    '  index.html: https://fonts.example/serif.css would load from another host',
    '  index.html: https://search.example/ would load from another host',
    '  index.html: https://tiles.example/1.png would load from another host',
    '  index.html: https://video.example/ would load from another host',
    '  index.html: https://www.osce.org/ leaves the site without rel="noreferrer noopener"',
    '  index.html: https://www.unodc.org/ leaves the site without rel="noreferrer noopener"',
    '  index.html: javascript:history.back() is inline code, which the page’s policy blocks',
  ]);
});

test('a site of many pages is worked through in parts, and what leads from one part to another is judged', async () => {
  const name = (number: number) => `pages/${String(number).padStart(4, '0')}.html`;
  await mkdir(path.join(root, 'pages'));
  const next = (number: number) => `<p id="here"><a href="/${name((number + 700) % 1000)}#here">On</a></p>`;
  const faulty = new Map([
    [3, '<a href="/pages/0998.html#there">x</a>'],
    [998, '<a href="/pages/9999.html">x</a><a href="/pages/0003.html#there">x</a>'],
  ]);
  for (let number = 0; number < 1000; number += 1) {
    await writeFile(path.join(root, name(number)), next(number) + (faulty.get(number) ?? ''));
  }
  expect(reportFindings(await relocate(root)).split('\n')).toEqual([
    '3 problems in the built pages:',
    '  pages/0003.html: /pages/0998.html#there has no element with id “there”',
    '  pages/0998.html: /pages/0003.html#there has no element with id “there”',
    '  pages/0998.html: /pages/9999.html leads to no page',
  ]);
  expect(await read(name(0))).toBe('<p id="here"><a href="0700.html#here">On</a></p>');
  expect(await read(name(999))).toBe('<p id="here"><a href="0699.html#here">On</a></p>');
});

test('the steps of the build are called as astro.config.mjs names them', () => {
  expect([relocatable().name, lists({ date: '2026-11-22' }).name]).toEqual(['relocatable', 'lists']);
});
