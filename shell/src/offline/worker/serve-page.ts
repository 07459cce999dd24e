import { cacheNames } from './cache-names.ts';
import { pageKey } from './keep-page.ts';
import type { RequestEvent, WorkerScope } from './worker-scope.ts';

type Surroundings = Pick<WorkerScope, 'caches' | 'fetch'>;

/** How long a page is waited for while the device has one, in milliseconds: a train in a tunnel is no reason for a white screen. */
const patience = 6000;

/** Answers a navigation: with the page that the server sends, or else with the one that the device has. */
export async function servePage(event: Pick<RequestEvent, 'request' | 'preloadResponse'>, scope: Surroundings): Promise<Response> {
  // A file that belongs to a document is no page.
  if (new URL(event.request.url).pathname.startsWith('/attachments/')) return fromServer(event, scope);
  const kept = await (await scope.caches.open(cacheNames.page)).match(pageKey);
  const sent = fromServer(event, scope);
  if (!kept) return sent;
  const found = await Promise.race([sent.catch(() => null), givenUp()]);
  // A gateway answers for a server that is not there.
  return found === null || [502, 503, 504].includes(found.status) ? kept : found;
}

async function fromServer({ request, preloadResponse }: Pick<RequestEvent, 'request' | 'preloadResponse'>, scope: Surroundings) {
  return (await preloadResponse) ?? scope.fetch(request);
}

async function givenUp(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), patience);
  });
}
