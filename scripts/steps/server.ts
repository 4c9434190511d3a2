import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { rewriteAddresses } from '../../src/integrations/relocation/rewritten-page.ts';

/** Where a site is served. */
export interface Place {
  host: string;
  /** 0 asks the system for a free one. */
  port: number;
}

/** A site that is being served. */
export interface Serving {
  /** What to open: `http://localhost:4321/`. */
  address: string;
  close(): Promise<void>;
}

/** Texts whose letters would be guessed by the browser if nobody told it. */
const TEXT_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
};

/**
 * Serves a folder as a plain web host would: files, `404.html` with status 404 for what is missing, no listings.
 *
 * @param folder the output; files are read when they are asked for, so a new build shows at once
 * @throws Error when the port is taken or not allowed
 */
export async function serveFolder(folder: string, place: Place): Promise<Serving> {
  const server = createServer(siteListener(folder));
  await listen(server, place);
  const { port } = server.address() as AddressInfo;
  return { address: `http://${nameOf(place.host)}:${port}/`, close: () => close(server) };
}

/** Finds out before a build, not after it, that a port is taken. */
export async function assertPortFree(place: Place): Promise<void> {
  const server = createServer();
  await listen(server, place);
  await close(server);
}

function siteListener(folder: string): RequestListener {
  const files = sirv(folder, { dev: true, etag: true, setHeaders });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response);
    request.url = nameIndex(request.url ?? '/');
    files(request, response, () => void answerMissing(folder, request, response));
  };
}

/**
 * `/` means `/index.html`. A relative address counts from the address of its page, so `/countries/` must not be
 * answered with `countries.html`, as sirv would.
 */
function nameIndex(url: string): string {
  const [pathname = '/', ...query] = url.split('?');
  const named = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  return [named, ...query].join('?');
}

function setHeaders(response: ServerResponse, pathname: string) {
  const type = TEXT_TYPES[path.extname(pathname)];
  if (type) response.setHeader('Content-Type', type);
  response.setHeader('X-Content-Type-Options', 'nosniff');
}

function refuse(response: ServerResponse) {
  response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('This site only shows pages.\n');
}

/** `404.html` lies at the root, what is missing may be deeper: its relative addresses are read from the root. */
async function answerMissing(folder: string, request: IncomingMessage, response: ServerResponse) {
  const page = path.join(folder, '404.html');
  const html = existsSync(page) ? await readFile(page, 'utf8') : '<!doctype html><title>Not found</title>Not found';
  const body = rewriteAddresses(html, fromRoot);
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function fromRoot(address: string): string {
  const url = address.startsWith('#') ? null : URL.parse(address, 'http://root.invalid/');
  return url?.host === 'root.invalid' ? url.pathname + url.search + url.hash : address;
}

function listen(server: Server, { host, port }: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(explain(error, host, port))));
    server.listen(port, host, () => resolve());
  });
}

function explain({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  const other = port === 65535 ? 4322 : port + 1;
  const explanations: Record<string, string> = {
    EADDRINUSE: `Port ${port} is already in use. Choose another: npm start -- --port ${other}`,
    EACCES: `Port ${port} may not be used by this account. Choose one above 1023: npm start -- --port 4322`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Leave --host away, or use 0.0.0.0 for all its addresses.`,
    ENOTFOUND: `This machine has no address ${host}. Leave --host away, or use 0.0.0.0 for all its addresses.`,
  };
  return explanations[code ?? ''] ?? message;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

function nameOf(host: string): string {
  return host === '127.0.0.1' ? 'localhost' : host;
}
