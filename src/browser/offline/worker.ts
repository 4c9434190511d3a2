// Answers requests for the site from what the reader asked this browser to keep. It loads and stores nothing by itself:
// the page that keeps does that, where its reader sees it.
import { workerAnswer } from './worker-answer.ts';
import { KeptSite } from './kept-site.ts';

/** As much of a worker's own world as is used here; TypeScript knows either this world or that of a page. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install', listener: () => void): void;
  addEventListener(type: 'activate', listener: (event: ActivateEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

interface ActivateEvent {
  waitUntil(done: Promise<void>): void;
}

interface FetchEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const worker = globalThis as unknown as WorkerScope;
const root = worker.registration.scope;
const kept = new KeptSite(caches, root);

// It has no state of its own, so a newer one may take over at any time.
worker.addEventListener('install', () => void worker.skipWaiting());
// Pages that are open already need no network any more either.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOurs = request.method === 'GET' && request.url.startsWith(root);
  // What must not come from any cache is asked of the host: so a page that keeps sees what the site has now.
  if (isOurs && request.cache !== 'no-store') event.respondWith(workerAnswer(request, kept, root));
});
