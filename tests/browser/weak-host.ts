import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import type { PlainHost } from './plain-host.ts';

/** A host whose network can be cut, that can die at any file, and that can damage one. */
export interface WeakHost extends PlainHost {
  /** Paths asked for since this was last emptied. */
  asked: string[];
  /** Files of which one byte arrives changed. */
  damaged: Set<string>;
  /** After so many files nothing is answered any more. */
  diesAfter: number;
  /** Nobody answers at this address any more. */
  cut(): Promise<void>;
  /** The same address answers again. */
  restore(): Promise<void>;
}

/** The same length, one byte other. */
function damage(content: Buffer): Buffer {
  const last = content.length - 1;
  content.writeUInt8(content.readUInt8(last) ^ 1, last);
  return content;
}

/**
 * Serves a folder below some path, on a free port.
 *
 * @param folder the site; files are read when they are asked for
 * @param path begins and ends with a slash
 */
export async function weakHost(folder: string, path: string): Promise<WeakHost> {
  const prefix = encodeURI(path);
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const asked = decodeURI((request.url ?? '').slice(prefix.length).replace(/\?.*$/, ''));
    host.asked.push(asked);
    if (host.asked.length > host.diesAfter) return void request.socket.destroy();
    if (host.damaged.has(asked)) return void response.end(damage(readFileSync(join(folder, asked))));
    request.url = asked === '' ? '/index.html' : `/${encodeURI(asked)}`;
    files(request, response, () => void response.writeHead(404, { 'Content-Type': 'text/html' }).end('Missing'));
  });
  const listen = (port: number): Promise<void> =>
    new Promise((listening) => void server.listen(port, '127.0.0.1', listening));
  const close = (): Promise<void> =>
    new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  const host: WeakHost = {
    address: '',
    asked: [],
    damaged: new Set(),
    diesAfter: Infinity,
    close,
    cut: close,
    restore: () => listen(port),
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  host.address = `http://127.0.0.1:${port}${prefix}`;
  return host;
}
