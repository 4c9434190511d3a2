import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KEEPING_POLICY, POLICY } from '../../../src/layouts/policy.ts';
import { command } from '../stick/command.ts';
import { writeSmallSite } from '../stick/small-site.ts';

const DOCS = fileURLToPath(new URL('../../../docs/hosting', import.meta.url));
const framed = (policy: string) => `${policy}; frame-ancestors 'none'`;

/** A web server for which there is a configuration, where this machine has it. */
interface Host {
  name: string;
  config: string;
  program: string | undefined;
  /** Its configuration, made to serve a folder at a port from files of a folder of its own. */
  prepare(text: string, own: string): Promise<string[]>;
}

const found = (program: string) =>
  [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin']
    .map((folder) => path.join(folder, program))
    .find((place) => existsSync(place));

const HOSTS: Host[] = [
  {
    name: 'nginx',
    config: 'nginx.conf',
    program: found('nginx'),
    async prepare(text, own) {
      const main = path.join(own, 'main.conf');
      await writeFile(path.join(own, 'site.conf'), text.replaceAll('/var/log/nginx/', `${own}/`));
      const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (one) => `${one}_temp_path ${own}/${one};`,
      );
      await writeFile(
        main,
        `${process.getuid?.() === 0 ? 'user root; ' : ''}daemon off; pid ${own}/pid; error_log ${own}/error.log;\nevents {}\nhttp { ${places.join(' ')} include ${own}/site.conf; }\n`,
      );
      return ['-p', own, '-e', `${own}/error.log`, '-c', main];
    },
  },
  {
    name: 'Caddy',
    config: 'Caddyfile',
    program: found('caddy'),
    async prepare(text, own) {
      await writeFile(path.join(own, 'Caddyfile'), text);
      return ['run', '--config', path.join(own, 'Caddyfile'), '--adapter', 'caddyfile'];
    },
  },
];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => void server.close(closed));
  return port;
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`${address} does not answer`);
}

test.each(HOSTS)('the policy that $name sends is the pages’ own, and no other site may frame them', ({ config }) => {
  const text = readFileSync(path.join(DOCS, config), 'utf8');
  const sent = [...text.matchAll(/"(default-src [^"]+)"/g)].map(([, policy]) => policy);
  expect(sent).toEqual([framed(POLICY), framed(KEEPING_POLICY)]);
});

describe.each(HOSTS)('$name, as configured', ({ config, program, prepare }) => {
  // Where there is no such server nothing can be tried; docs/hosting.md says which were.
  const tried = test.skipIf(program === undefined);
  let folder = '';
  let at = '';
  let server: ChildProcess | undefined;

  beforeAll(async () => {
    if (program === undefined) return;
    folder = mkdtempSync(path.join(os.tmpdir(), 'counterpart-host-'));
    const [built, web, own] = ['built', 'web', 'own'].map((name) => path.join(folder, name)) as [
      string,
      string,
      string,
    ];
    const page = (title: string) => `<!doctype html><title>${title}</title>${'<p>Numbers of Moldova</p>'.repeat(200)}`;
    await writeSmallSite(built, {
      '404.html': '<!doctype html><title>Nothing here</title><a href="countries.html">Countries</a>',
      'about/offline.html': page('Offline use'),
      'countries/moldova.html': page('Moldova'),
      '_astro/style.95Kte71g.css': 'p { margin: 0 } '.repeat(200),
      'data/moldova.vcf': 'BEGIN:VCARD\r\nEND:VCARD\r\n',
    });
    expect(command('web', [web, '--from', built]).complained).toBe('');
    await mkdir(own);
    const port = await freePort();
    const text = readFileSync(path.join(DOCS, config), 'utf8');
    const args = await prepare(
      text.replaceAll('/srv/counterpart', web).replaceAll(/127\.0\.0\.1:\d+/g, `127.0.0.1:${port}`),
      own,
    );
    const env = { ...process.env, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own };
    if (config === 'nginx.conf') execFileSync(program, [...args, '-t'], { stdio: 'ignore' });
    server = spawn(program, args, { env, stdio: 'ignore' });
    at = `http://127.0.0.1:${port}`;
    await answers(at);
  });

  afterAll(async () => {
    if (server) {
      const ended = new Promise((exit) => server?.once('exit', exit));
      server.kill('SIGTERM');
      await ended;
    }
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  const head = async (address: string, headers: Record<string, string> = {}) => {
    const response = await fetch(at + address, { headers });
    const body = await response.text();
    return { status: response.status, body, header: (name: string) => response.headers.get(name) };
  };

  tried('sends a page compressed, with its letters, to be asked for again', async () => {
    const { status, body, header } = await head('/countries/moldova.html', { 'Accept-Encoding': 'gzip' });
    expect(body).toContain('<title>Moldova</title>');
    expect([status, header('content-type'), header('content-encoding'), header('cache-control')]).toEqual([
      200,
      'text/html; charset=utf-8',
      'gzip',
      'no-cache',
    ]);
    expect(header('vary')).toContain('Accept-Encoding');
    const again = await head('/countries/moldova.html', {
      'Accept-Encoding': 'gzip',
      'If-None-Match': header('etag') ?? '',
    });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  tried('lets a file whose name changes with its content be kept for a year, but not that it is missing', async () => {
    const kept = (await head('/_astro/style.95Kte71g.css')).header('cache-control');
    expect(kept).toBe('public, max-age=31536000, immutable');
    const missing = await head('/_astro/style.old.css');
    expect([missing.status, missing.header('cache-control')]).toEqual([404, 'no-cache']);
  });

  tried('sends the pages’ own policy, and that of the page which keeps the directory', async () => {
    expect((await head('/')).header('content-security-policy')).toBe(framed(POLICY));
    expect((await head('/about/offline.html')).header('content-security-policy')).toBe(framed(KEEPING_POLICY));
    expect((await head('/worker.js')).header('content-security-policy')).toBe(framed(KEEPING_POLICY));
    const { header } = await head('/countries/moldova.html');
    expect([header('referrer-policy'), header('x-content-type-options'), header('cross-origin-opener-policy')]).toEqual(
      ['no-referrer', 'nosniff', 'same-origin'],
    );
  });

  tried('answers with the site’s page where there is nothing, at any depth, and lists no folder', async () => {
    for (const address of [
      '/nothing.html',
      '/countries/none/deep.html',
      '/countries/',
      '/countries',
      '/countries.html/',
    ]) {
      const { status, body } = await head(address);
      expect([address, status, body]).toEqual([address, 404, expect.stringContaining('<a href="/countries.html">')]);
    }
  });

  tried('sends cards for telephones and tables as what they are', async () => {
    expect((await head('/data/moldova.vcf')).header('content-type')).toBe('text/vcard; charset=utf-8');
    expect((await head('/data/routes.csv')).header('content-type')).toBe('text/csv; charset=utf-8');
  });

  tried('takes nothing', async () => {
    expect((await fetch(`${at}/index.html`, { method: 'POST', body: 'x' })).status).toBe(405);
  });
});
