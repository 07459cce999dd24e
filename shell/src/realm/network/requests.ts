import type { EffectBook } from '../effects/effect-book.ts';
import { standIn } from '../window/stand-in.ts';

export interface RequestOptions {
  readonly window: Window & typeof globalThis;
  readonly book: EffectBook;
  /** What goes with each request to the page's own origin. */
  readonly headers: () => Readonly<Record<string, string>>;
}

/** Only what changes nothing may be given up: a save that is on its way goes on when its page is left. */
const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Makes the app's `fetch`: requests to the own origin name the app, and reads end when it leaves the page. */
export function createFetch({ window, book, headers }: RequestOptions): typeof fetch {
  return async (input, init) => {
    const request = new window.Request(input, init);
    if (isOwnOrigin(request.url, window)) for (const [name, value] of Object.entries(headers())) setAbsent(request.headers, name, value);
    if (!safeMethods.has(request.method)) return window.fetch(request);
    const leaving = new AbortController();
    const forget = book.endAtRest(() => leaving.abort(new DOMException('The app has left the page', 'AbortError')));
    const response = await window.fetch(request, { signal: AbortSignal.any([request.signal, leaving.signal]) }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return response;
  };
}

/** Makes the app's `XMLHttpRequest`, with the same promises. */
export function createRequestClass({ window, book, headers }: RequestOptions): typeof XMLHttpRequest {
  const Real = window.XMLHttpRequest;
  return standIn(Real, () => {
    const request = new Real();
    const { open, send } = Real.prototype;
    let method = '';
    let url = '';
    const own = {
      open: (...values: unknown[]) => {
        [method, url] = [String(values[0]).toUpperCase(), new URL(String(values[1]), window.location.href).href];
        Reflect.apply(open, request, values);
      },
      send: (body?: XMLHttpRequestBodyInit | Document | null) => {
        if (isOwnOrigin(url, window)) for (const [name, value] of Object.entries(headers())) request.setRequestHeader(name, value);
        if (safeMethods.has(method))
          request.addEventListener(
            'loadend',
            book.endAtRest(() => request.abort()),
          );
        send.call(request, body);
      },
    };
    for (const [name, value] of Object.entries(own)) Object.defineProperty(request, name, { configurable: true, writable: true, value });
    return request;
  });
}

function isOwnOrigin(url: string, window: Window): boolean {
  return url.startsWith(`${window.location.origin}/`);
}

function setAbsent(headers: Headers, name: string, value: string): void {
  if (!headers.has(name)) headers.set(name, value);
}
