import { mkdtempSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assertPortFree, serveFolder, type Serving } from '../../scripts/steps/server.ts';

const HOST = '127.0.0.1';
const FILES = {
  'index.html': '<!doctype html><title>Counterpart</title>',
  '404.html': '<!doctype html><link rel="stylesheet" href="_astro/site.css"><a href="index.html">Home</a><a href="#a">',
  'countries.html': '<!doctype html><title>Countries</title>',
  'countries/türkiye.html': '<!doctype html><title>Türkiye</title>',
  'data/hotlines.csv': 'country,number\n',
  '_astro/site.css': 'p { color: black }',
  '.secret': 'hidden',
};

let folder = '';
let site: Serving;

function get(address: string, options?: RequestInit) {
  return fetch(site.address + address, options);
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'counterpart-server-'));
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  site = await serveFolder(folder, { host: HOST, port: 0 });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a served site', () => {
  test.each([
    ['', 200, 'text/html;charset=utf-8'],
    ['?q=visa/', 200, 'text/html;charset=utf-8'],
    ['countries.html', 200, 'text/html;charset=utf-8'],
    ['countries', 200, 'text/html;charset=utf-8'],
    ['countries/t%C3%BCrkiye.html', 200, 'text/html;charset=utf-8'],
    ['data/hotlines.csv', 200, 'text/csv; charset=utf-8'],
    ['_astro/site.css', 200, 'text/css; charset=utf-8'],
    ['countries/', 404, 'text/html; charset=utf-8'],
    ['data/', 404, 'text/html; charset=utf-8'],
    ['..%2f..%2fetc%2fpasswd', 404, 'text/html; charset=utf-8'],
    ['%E0%A4%A', 404, 'text/html; charset=utf-8'],
  ])('/%s answers %i with %s', async (address, status, type) => {
    const response = await get(address);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
  });

  test('shows its own page for what is missing, with links that work however deep it was', async () => {
    const response = await get('countries/atlantis/law.html');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(
      '<!doctype html><link rel="stylesheet" href="/_astro/site.css"><a href="/index.html">Home</a><a href="#a">',
    );
  });

  test('answers no other method than GET and HEAD', async () => {
    expect((await get('', { method: 'POST' })).status).toBe(405);
    expect((await get('', { method: 'HEAD' })).status).toBe(200);
  });

  test('shows a new build at once', async () => {
    await writeFile(path.join(folder, 'new.html'), 'a page that is new');
    expect(await (await get('new.html')).text()).toBe('a page that is new');
    await writeFile(path.join(folder, 'new.html'), 'a page that is longer than it was');
    expect(await (await get('new.html')).text()).toBe('a page that is longer than it was');
  });
});

test('a busy port is named, and how to choose another', async () => {
  const port = Number(new URL(site.address).port);
  const message = `Port ${port} is already in use. Choose another: npm start -- --port ${port + 1}`;
  await expect(serveFolder(folder, { host: HOST, port })).rejects.toThrow(message);
  await expect(assertPortFree({ host: HOST, port })).rejects.toThrow(message);
});

test('the address names the port the system gave', () => {
  expect(site.address).toMatch(/^http:\/\/localhost:[1-9]\d+\/$/);
});

test('an address this machine does not have is explained', async () => {
  await expect(assertPortFree({ host: '203.0.113.7', port: 0 })).rejects.toThrow(
    'This machine has no address 203.0.113.7. Leave --host away, or use 0.0.0.0 for all its addresses.',
  );
});
