import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from './browsers.ts';
import { plainHost } from './plain-host.ts';
import type { PlainHost } from './plain-host.ts';
import { watch } from './watch.ts';

// A watch that never barks would let every other journey pass. These pages do what the site must not.
const policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'; style-src \'none\'">';
// Without an icon of its own, a browser asks the host for one.
const icon = '<link rel="icon" href="data:,">';

function page(head: string, body: string): string {
  const title = '<title>Loud</title>';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}${icon}${title}</head><body>${body}</body>`;
}

let folder: string;
let host: PlainHost;
/** Somebody else, as far as a browser can tell. */
let other: PlainHost;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterpart-'));
  const write = (name: string, html: string): void => writeFileSync(join(folder, name), html);
  write('404.html', page('', 'Missing'));
  other = await plainHost(folder, '/');
  write('elsewhere.html', page('', `<img src="${other.address}spy.png" alt="">`));
  write('beside.html', page('', '<img src="/beside.png" alt="">'));
  write('policy.html', page(policy, '<p style="color: red">Red</p>'));
  write('thrown.html', page('', '<script>throw new Error("broken")</script>'));
  write('quiet.html', page('', '<p>Nothing</p>'));
  host = await plainHost(folder, '/site/');
});
afterAll(async () => {
  await Promise.all([host.close(), other.close()]);
  rmSync(folder, { recursive: true });
});

const cases = [
  { file: 'elsewhere.html', hears: 'request elsewhere', saying: 'spy.png' },
  { file: 'beside.html', hears: 'request elsewhere', saying: '/beside.png' },
  { file: 'policy.html', hears: 'policy violation', saying: 'style-src' },
  { file: 'thrown.html', hears: 'page error', saying: 'broken' },
];

describe.each(engines)('$name', (engine) => {
  test('the watch hears what a page must not do, and nothing on a quiet one', async () => {
    const browser = await engine.launch();
    try {
      for (const { file, hears, saying } of cases) {
        const tab = await browser.newPage();
        const { findings, expectQuiet } = await watch(tab, host.address);
        await tab.goto(`${host.address}quiet.html`);
        expect(findings).toEqual([]);
        await tab.goto(host.address + file);
        await expect.poll(() => findings.map(({ kind }) => kind)).toContain(hears);
        expect(findings.map(({ text }) => text).join('\n')).toContain(saying);
        expect(expectQuiet).toThrow(/^The pages were not quiet:/);
        await tab.close();
      }
    } finally {
      await browser.close();
    }
  });
});
