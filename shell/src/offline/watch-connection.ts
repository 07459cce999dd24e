import type { ReadableStore } from '@suanpan/protocol/host';
import { createStore } from '../stores/create-store.ts';
import type { NewsRequest } from './worker/keep-request.ts';
import { type Connection, type ConnectionNews, afterNews, online } from './connection.ts';

/** A connection that is followed until `stop`. */
export interface WatchedConnection {
  readonly state: ReadableStore<Connection>;
  stop(): void;
}

/** Follows whether the backend can be reached: by what the browser says, tried out, and by what the worker saw. */
export function watchConnection({
  navigator,
  addEventListener,
  fetch,
}: Pick<Window & typeof globalThis, 'navigator' | 'addEventListener' | 'fetch'>): WatchedConnection {
  const state = createStore(online);
  const ended = new AbortController();
  const hear = (news: ConnectionNews): void => {
    const next = afterNews(state.get(), news);
    if (next !== state.get()) state.set(next);
  };
  // A laptop without a network reaches its own server all the same, so the browser's word is tried out.
  const tryOut = (): void =>
    void fetch('/manifest.webmanifest', { method: 'HEAD', cache: 'no-store', signal: ended.signal }).then(
      () => hear({ kind: 'answered' }),
      () => (ended.signal.aborted ? undefined : hear({ kind: 'lost' })),
    );
  for (const type of ['online', 'offline']) addEventListener(type, tryOut, { signal: ended.signal });
  // Without a secure context there is no worker.
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
  serviceWorker?.addEventListener('message', ({ data }) => (isNews(data) ? hear(data) : undefined), { signal: ended.signal });
  // What came before this page listened.
  serviceWorker?.controller?.postMessage({ kind: 'news' } satisfies NewsRequest, []);
  if (!navigator.onLine) tryOut();
  return { state, stop: () => ended.abort() };
}

function isNews(value: unknown): value is Exclude<ConnectionNews, { readonly kind: 'lost' }> {
  const kind = (value as { readonly kind?: unknown } | null)?.kind;
  return kind === 'answered' || kind === 'kept-answer';
}
