import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import type { PlainHost } from './plain-host.ts';

/** As the browsers' own “Slow 3G”: two seconds until an answer begins, then 50 kB a second. */
const LATENCY = 2_000;
const PIECE = 5_000;
const PIECES_A_SECOND = 10;

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The script that leaves a page and tells its age comes before the page on purpose. All others may come late, or never. */
const mayNeverCome = (path: string): boolean => extname(path) === '.js' && path !== '/head.js';

async function trickle(response: ServerResponse, content: Buffer): Promise<void> {
  await passed(LATENCY);
  for (let sent = 0; sent < content.length && !response.destroyed; sent += PIECE) {
    response.write(content.subarray(sent, sent + PIECE));
    await passed(1_000 / PIECES_A_SECOND);
  }
  response.end();
}

/**
 * Serves a folder as a telephone with one bar of signal gets it, on a free port: slowly, and its scripts not at all.
 *
 * @param folder the built site
 */
export async function slowHost(folder: string): Promise<PlainHost> {
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (mayNeverCome(path)) return;
    readFile(join(folder, path)).then(
      (content) => {
        response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' });
        return trickle(response, content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${port}/`, close };
}
