import { randomUUID } from 'node:crypto';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { isId } from '#kernel/ids/ids.ts';
import { refusalOf } from '#interface/errors/refusal-of.ts';
import type { RequestReason } from '#interface/errors/request-reason.ts';
import type { Services } from '#interface/services.ts';
import { errorResponse } from '#interface/http/error-response.ts';
import { readBody } from '#interface/http/read-body.ts';
import { openWorldMaker, type WorldTools, type WorldWish } from './make-world.ts';
import { malformed, readFaults, readInstant, readWish, type Wish } from './read-wish.ts';
import { pauseReplay } from './pause-replay.ts';
import { standingClock, type WorldState } from './world-state.ts';

/** Where the API of worlds lies. */
export const worldsPath = '/__worlds/';

/** What answers tests; mounted only where worlds are allowed. */
export interface WorldsHandler {
  handle(request: Request): Promise<Response>;
  close(): Promise<void>;
}

/**
 * Returns what answers tests:
 * `POST companies` makes a world, `PUT companies/<id>/clock` and `/faults` set what is its own, `PUT shards/<id>/replay` holds a shard's readers.
 */
export function worldsHandler(services: Pick<Services, 'log'>, tools: WorldTools, state: WorldState): WorldsHandler {
  const opened = openWorldMaker(tools).then((maker) => {
    maker.prepare();
    return maker;
  });
  const routes: readonly [method: string, path: RegExp, act: (wish: Wish, name: string) => Promise<unknown>][] = [
    ['POST', /^companies$/, async (wish) => begin(state, await (await opened).make(wishOf(wish)), wish)],
    ['PUT', /^companies\/([^/]+)\/clock$/, async (wish, id) => setClock(state, companyOf(id), wish)],
    ['PUT', /^companies\/([^/]+)\/faults$/, async (wish, id) => state.setFaults(companyOf(id), readFaults(wish['faults']))],
    ['PUT', /^shards\/([^/]+)\/replay$/, async (wish, id) => pauseReplay(tools, id, wish['paused'] === true)],
  ];
  return {
    async handle(request) {
      try {
        const path = new URL(request.url).pathname.slice(worldsPath.length);
        const found = routes.filter(([, pattern]) => pattern.test(path));
        if (found.length === 0) throw new Refusal<RequestReason>('not-found');
        const route = found.find(([method]) => method === request.method);
        if (route === undefined) throw new Refusal<RequestReason>('method-not-allowed');
        const [, pattern, act] = route;
        const answer = await act(readWish(await readBody(request)), pattern.exec(path)?.[1] ?? '');
        return answer === undefined ? new Response(null, { status: 204 }) : Response.json(answer);
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal.reason === 'unexpected') services.log({ level: 'error', event: 'worlds', message: String(error) });
        return errorResponse(refusal, { locale: 'en-US', requestId: randomUUID() });
      }
    },
    close: async () => (await opened).close(),
  };
}

/** A company without anything has no books either. */
function wishOf(wish: Wish): WorldWish {
  const empty = wish['empty'] === true;
  return { secondCompany: wish['secondCompany'] === true, empty, books: !empty && wish['books'] === true };
}

/** What a world may begin with. */
function begin<T extends { readonly companies: readonly { readonly id: string }[] }>(state: WorldState, world: T, wish: Wish): T {
  for (const { id } of world.companies) {
    if (wish['now'] !== undefined) setClock(state, id, wish);
    const seed = wish['seed'];
    if (seed === undefined) continue;
    if (typeof seed !== 'number' || !Number.isSafeInteger(seed)) throw malformed('"seed" is a whole number');
    state.seedIds(id, seed);
  }
  return world;
}

function setClock(state: WorldState, companyId: string, wish: Wish): void {
  const now = readInstant(wish['now'] ?? null);
  state.setClock(companyId, now === null ? null : standingClock(now));
}

function companyOf(text: string): string {
  if (!isId(text)) throw malformed('A company is named by its id');
  return text;
}
