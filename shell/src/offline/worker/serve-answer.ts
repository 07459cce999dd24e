import { askerHeader } from '../../graphql/asker-of.ts';
import { sha256 } from '../../graphql/sha256.ts';
import { type AskedQuestion, answerKey } from './answer-key.ts';
import { cacheNames, keep } from './cache-names.ts';
import type { WorkerNews } from './keep-request.ts';
import type { RequestEvent, WorkerScope } from './worker-scope.ts';

type Surroundings = Pick<WorkerScope, 'caches' | 'fetch'> & {
  /** Tells the pages that the backend does not answer, or does again. */
  readonly tell: (news: WorkerNews) => Promise<void>;
};

/** When an answer was kept. */
const keptHeader = 'x-suanpan-kept';

/** How many answers are kept; the oldest go first. */
const mostAnswers = 400;

/**
 * Passes a request on to the backend. A query's answer is kept, and given out when the backend cannot be reached.
 *
 * What changes something is never answered by anybody but the backend.
 */
export async function serveAnswer(event: Pick<RequestEvent, 'request' | 'waitUntil'>, scope: Surroundings): Promise<Response> {
  const { request } = event;
  const asked = await questionOf(request.clone());
  try {
    const response = await scope.fetch(request);
    if (asked && response.status === 200) event.waitUntil(keepAnswer(asked, response.clone(), scope));
    event.waitUntil(scope.tell({ kind: 'answered' }));
    return response;
  } catch (error) {
    const kept = asked && !request.signal.aborted ? await findAnswer(asked, scope) : undefined;
    if (!kept) throw error;
    event.waitUntil(scope.tell({ kind: 'kept-answer', at: kept.headers.get(keptHeader) ?? '' }));
    return kept;
  }
}

/** Keeps an answer that has no errors: those are not for later. */
export async function keepAnswer(asked: AskedQuestion, response: Response, { caches }: Pick<WorkerScope, 'caches'>): Promise<void> {
  const text = await response.text();
  if ('errors' in (JSON.parse(text) as object)) return;
  const cache = await caches.open(cacheNames.answers);
  const key = answerKey(asked);
  // The newest stands last.
  await cache.delete(key);
  const headers = { 'content-type': 'application/json', [keptHeader]: new Date().toISOString() };
  await keep(cache, key, new Response(text, { headers }));
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - mostAnswers)).map((old) => cache.delete(old)));
}

async function findAnswer(asked: AskedQuestion, { caches }: Pick<WorkerScope, 'caches'>): Promise<Response | undefined> {
  return (await caches.open(cacheNames.answers)).match(answerKey(asked));
}

/** Returns what a request asks; undefined when it is no query, or when nobody says who asks. */
async function questionOf(request: Request): Promise<AskedQuestion | undefined> {
  const asker = request.headers.get(askerHeader);
  const { query, variables } = (await request.json()) as { readonly query: string; readonly variables: unknown };
  if (asker === null || !isQuery(query)) return undefined;
  const hash = await sha256(query);
  return hash === null ? undefined : { asker, hash, variables };
}

/** A document that begins with a fragment is looked through: the operation may stand behind it. */
function isQuery(text: string): boolean {
  return !/\b(?:mutation|subscription)\b\s*[\w({@]/.test(text);
}
