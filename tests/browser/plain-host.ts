import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface PlainHost {
  /** Ends in a slash. */
  address: string;
  close(): Promise<void>;
}

function missing(response: ServerResponse, page: string | Buffer): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}

/**
 * Serves a folder below some path, as any plain host would that knows nothing of this site, on a free port.
 *
 * @param folder the built site
 * @param path where on the host the site lives; begins and ends with a slash. What lies outside is not the site's and
 *   answered without its page, so that a page that reaches there is noticed.
 */
export async function plainHost(folder: string, path: string): Promise<PlainHost> {
  const prefix = encodeURI(path);
  const files = sirv(folder, { etag: true });
  const notFound = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    if (!request.url?.startsWith(prefix)) {
      missing(response, 'Outside the site.');
      return;
    }
    request.url = request.url.slice(prefix.length - 1);
    files(request, response, () => missing(response, notFound));
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${port}${prefix}`, close };
}
