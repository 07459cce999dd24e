import { cacheNames, keep } from './cache-names.ts';
import type { RequestEvent, WorkerScope } from './worker-scope.ts';

type Surroundings = Pick<WorkerScope, 'caches' | 'fetch'>;

/** Answers with a file of a release from the device, where it lies for good; what is not there yet is fetched and kept. */
export async function serveFile(
  { request, waitUntil }: Pick<RequestEvent, 'request' | 'waitUntil'>,
  scope: Surroundings,
): Promise<Response> {
  const cache = await scope.caches.open(cacheNames.files);
  // The browser has unpacked what lies here, whatever it was packed with.
  const kept = await cache.match(request.url, { ignoreVary: true });
  if (kept) return kept;
  const response = await scope.fetch(request);
  // A part of a file, or another's answer, is no file.
  if (response.status === 200 && response.type === 'basic') waitUntil(keep(cache, request.url, response.clone()));
  return response;
}
