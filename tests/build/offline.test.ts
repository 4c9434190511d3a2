import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stateOf, type FileList } from '../../src/browser/offline/site-state.ts';
import { dist, pagesIn } from '../browser/site.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const json = (file: string): unknown => JSON.parse(read(file));

/** Width and height as a PNG says them itself. */
function pngSize(file: string): string {
  const content = readFileSync(join(dist, file));
  expect(content.subarray(1, 4).toString()).toBe('PNG');
  return `${content.readUInt32BE(16)}x${content.readUInt32BE(20)}`;
}

describe('the app', () => {
  const app = json('site.webmanifest') as {
    name: string;
    start_url: string;
    scope: string;
    icons: { src: string; sizes: string; purpose?: string }[];
  };

  test('has a name that tells nothing, and addresses that hold below any path', () => {
    expect(app).toMatchObject({
      name: 'Counterpart',
      short_name: 'Counterpart',
      id: './',
      start_url: './index.html',
      scope: './',
    });
    expect(JSON.stringify(app)).not.toMatch(/traffick|helpline|shelter|"\//i);
    expect(existsSync(join(dist, app.start_url))).toBe(true);
  });

  test('has icons of the sizes it names, one of them for a mask', () => {
    expect(app.icons.map(({ src }) => pngSize(src))).toEqual(app.icons.map(({ sizes }) => sizes));
    expect(app.icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? ''}`.trim())).toEqual([
      '192x192',
      '512x512',
      '512x512 maskable',
    ]);
    expect(pngSize('apple-touch-icon.png')).toBe('180x180');
  });

  test('is named by no page: a browser offers it only where a reader has unfolded what is said about it', () => {
    expect(pagesIn().filter((page) => /rel="?(manifest|apple-touch-icon)/.test(read(page)))).toEqual([]);
  });
});

describe('what a browser keeps', () => {
  test('is the state that state.json tells, in a few bytes', async () => {
    const list = json('files.json') as FileList;
    expect(json('state.json')).toEqual(await stateOf(list));
    expect(read('state.json').length).toBeLessThan(200);
    expect(list.files.map(({ path }) => path)).toEqual(expect.arrayContaining(['worker.js', 'state.json', '404.html']));
  });

  test('no page but one names the worker or asks for it', () => {
    const scripts = (page: string) =>
      [...read(page).matchAll(/src="([^"]*KeepDirectory[^"]*)"/g)].map(([, src]) => src);
    expect(pagesIn().filter((page) => scripts(page).length > 0)).toEqual(['/about/offline.html']);
    expect(read('worker.js')).not.toMatch(/https?:|importScripts|indexedDB|\.put\(/);
  });
});
