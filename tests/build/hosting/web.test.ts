import { existsSync, mkdtempSync } from 'node:fs';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { command } from '../stick/command.ts';
import { writeSmallSite } from '../stick/small-site.ts';

let folder = '';
let built = '';
let web = '';

const MISSING = '<!doctype html><title>Nothing here</title><a href="countries.html">Countries</a><a href="#top">Up</a>';
const fill = (...args: string[]) => command('web', [web, '--from', built, ...args]);
const inWeb = (name: string) => path.join(web, name);
const dateOf = async (name: string) => (await stat(inWeb(name))).mtimeMs;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'counterpart-web-'));
  [built, web] = [path.join(folder, 'built'), path.join(folder, 'web')];
  await writeSmallSite(built, { '404.html': MISSING });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('a host gets every file, with its compressed forms beside it where they save something', async () => {
  const { said, complained, code } = fill();
  expect([complained, code]).toEqual(['', 0]);
  expect(said).toMatch(/^15 files, \d+\.\d kB, sent as \d+\.\d kB; 15 new or changed, \d+\.\d s\. To be served from /);
  const page = await readFile(path.join(built, 'countries/moldova.html'));
  expect(await readFile(inWeb('countries/moldova.html'))).toEqual(page);
  expect(brotliDecompressSync(await readFile(inWeb('countries/moldova.html.br')))).toEqual(page);
  expect(gunzipSync(await readFile(inWeb('countries/moldova.html.gz')))).toEqual(page);
  expect(
    ['index.html.br', 'search/index.bin.gz', 'data/empty.txt.gz'].filter((name) => existsSync(inWeb(name))),
  ).toEqual([]);
});

test('a file that did not change keeps its date, and with it what browsers have kept; one that did has a new one', async () => {
  fill();
  const before = [await dateOf('countries/moldova.html'), await dateOf('countries/bulgaria.html')];
  await writeSmallSite(built, { '404.html': MISSING, 'countries/bulgaria.html': 'Bulgaria, again '.repeat(300) });
  // Its page, the three lists that name its checksum, and the state.
  expect(fill().said).toMatch(/; 5 new or changed, /);
  expect(await dateOf('countries/moldova.html')).toBe(before[0]);
  expect(await dateOf('countries/bulgaria.html')).toBeGreaterThan(before[1] ?? 0);
  expect(gunzipSync(await readFile(inWeb('countries/bulgaria.html.gz'))).toString()).toContain('Bulgaria, again');
});

test('what the site no longer has goes, with its compressed forms; a form that was damaged is made again', async () => {
  fill();
  await rm(path.join(built, 'countries/moldova.html'));
  await writeSmallSite(built, { '404.html': MISSING, 'countries/moldova.html': undefined });
  await writeFile(inWeb('countries/bulgaria.html.br'), 'broken');
  expect(fill().code).toBe(0);
  expect(['', '.br', '.gz'].filter((ending) => existsSync(inWeb(`countries/moldova.html${ending}`)))).toEqual([]);
  expect(brotliDecompressSync(await readFile(inWeb('countries/bulgaria.html.br'))).toString()).toContain('Bulgaria');
});

test('a folder that holds something else is refused by name and left as it was', async () => {
  fill();
  await writeFile(inWeb('letter.txt'), 'mine');
  const { complained, code } = fill();
  expect(code).toBe(1);
  expect(complained).toContain('holds something else, for example letter.txt. Name an empty or a new folder,');
  expect(await readFile(inWeb('letter.txt'), 'utf8')).toBe('mine');
  expect(fill('--replace').code).toBe(0);
  expect(existsSync(inWeb('letter.txt'))).toBe(false);
});

test('the page for what is missing leads on from any depth, wherever the site lies; 404.html stays as it was made', async () => {
  fill();
  expect(await readFile(inWeb('not-found.html'), 'utf8')).toContain(
    '<a href="/countries.html">Countries</a><a href="#top">',
  );
  fill('--at', '/counterpart/');
  expect(await readFile(inWeb('not-found.html'), 'utf8')).toContain('<a href="/counterpart/countries.html">');
  expect(await readFile(inWeb('404.html'), 'utf8')).toBe(MISSING);
});

test('a path without its slashes is refused', () => {
  const { complained, code } = fill('--at', 'counterpart');
  expect([complained, code]).toEqual([
    '--at counterpart: expected a path that begins and ends with a slash, for example --at /counterpart/',
    1,
  ]);
});
