import { type Connection, afterNews, online } from '../connection.ts';
import { type WorkerNews, isKeepRequest, isNewsRequest } from './keep-request.ts';
import { keepAnswer, serveAnswer } from './serve-answer.ts';
import { serveFile } from './serve-file.ts';
import { servePage } from './serve-page.ts';
import { keepPage } from './keep-page.ts';
import type { WorkerScope } from './worker-scope.ts';

const scope = globalThis as unknown as WorkerScope;

/** What the backend did lately, for pages that begin to listen. */
let connection: Connection = online;

const tell = async (news: WorkerNews): Promise<void> => {
  if (news.kind !== 'kept') connection = afterNews(connection, news);
  for (const client of await scope.clients.matchAll({ includeUncontrolled: true })) client.postMessage(news, []);
};

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) => {
  // The browser asks for the page while it starts the worker, so that nobody waits for one after the other. Pages that are open go on
  // without the worker: what they are doing now would have to go through it.
  event.waitUntil(Promise.resolve(scope.registration.navigationPreload?.enable()));
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== scope.location.origin) return;
  const own = { request, waitUntil: (work: Promise<unknown>): void => event.waitUntil(work) };
  if (request.method === 'POST' && pathname === '/graphql') event.respondWith(serveAnswer(own, bound({ tell })));
  else if (request.method !== 'GET') return;
  else if (request.mode === 'navigate') {
    event.respondWith(servePage({ request, ...(event.preloadResponse && { preloadResponse: event.preloadResponse }) }, bound({})));
  } else if (pathname.startsWith('/releases/') && !request.headers.has('range')) event.respondWith(serveFile(own, bound({})));
});

scope.addEventListener('message', (event) => {
  const { data } = event;
  if (isNewsRequest(data) && connection.since !== null) event.waitUntil(tell({ kind: 'kept-answer', at: connection.since }));
  if (!isKeepRequest(data)) return;
  const work = async (): Promise<void> => {
    for (const { answer, ...asked } of data.answers) await keepAnswer(asked, new Response(JSON.stringify(answer)), scope);
    // Without a network there is nothing newer to keep; the page sees that by itself.
    await keepPage(data, bound({})).catch(() => undefined);
    await tell({ kind: 'kept' });
  };
  event.waitUntil(work());
});

/** The scope's `fetch` wants its scope as `this`. */
function bound<T extends object>(more: T): T & Pick<WorkerScope, 'caches' | 'fetch'> {
  return { ...more, caches: scope.caches, fetch: (input, init) => scope.fetch(input, init) };
}
