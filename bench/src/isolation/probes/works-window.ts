import { expect, probesOf } from './probe.ts';

const probe = probesOf('works inside');

/** Passes when the app's own part says so. */
const holds = { check: ({ result }: { result: unknown }) => expect(result === true, String(result)) };

declare global {
  interface Window {
    bareNumber?: number;
  }
}

declare const bareNumber: number;
declare const nobodyDefined: unknown;

/** What code expects of its window. */
export const worksWindow = [
  probe('bare-read', 'a name written on window and read bare', {
    ...holds,
    run: () => {
      window.bareNumber = 7;
      const first = bareNumber;
      window.bareNumber = 8;
      return first === 7 && bareNumber === 8;
    },
  }),
  probe('live-binding', 'a function of the browser replaced on window, then called bare', {
    ...holds,
    run: async () => {
      const original = window.fetch;
      window.fetch = () => Promise.resolve(new Response('mocked'));
      const text = await (await fetch('/echo')).text();
      window.fetch = original;
      const real = await (await fetch('/echo')).text();
      return text === 'mocked' && real.includes('bench');
    },
  }),
  probe('identity', 'typeof of an unknown name, and window, self and globalThis as one', {
    ...holds,
    run: () =>
      typeof nobodyDefined === 'undefined' && window.window === window && window.self === self && (globalThis as unknown) === window,
  }),
  probe('window-properties', 'in, delete, defineProperty and Object.keys on window', {
    ...holds,
    run: () => {
      const own = window as unknown as Record<string, unknown>;
      own['first'] = 1;
      Object.defineProperty(window, 'second', { configurable: true, enumerable: true, get: () => 2 });
      const isThere = 'first' in window && own['second'] === 2 && Object.keys(window).includes('first') && Object.hasOwn(window, 'second');
      delete own['first'];
      return isThere && !('first' in window) && own['first'] === undefined;
    },
  }),
  probe('document-identity', 'document.defaultView and window.document', {
    ...holds,
    run: () => document.defaultView === window && window.document === document && document.documentElement.contains(document.body),
  }),
  probe('event-view', 'events that name their view', {
    ...holds,
    run: ({ container }) => {
      let seen: unknown;
      container.addEventListener('click', (event) => void (seen = event), { once: true });
      container.dispatchEvent(new MouseEvent('click', { view: window, clientX: 5 }));
      container.dispatchEvent(new KeyboardEvent('keydown', { view: window, key: 'a' }));
      return seen instanceof MouseEvent && seen.clientX === 5;
    },
  }),
  probe('observer-root', 'an IntersectionObserver whose root is the document', {
    ...holds,
    run: ({ container }) =>
      new Promise<boolean>((resolve) => {
        const observer = new IntersectionObserver(
          ([entry]) => {
            observer.disconnect();
            resolve(entry !== undefined && entry.target === container);
          },
          { root: document },
        );
        observer.observe(container);
      }),
  }),
  probe('instance-of', 'instanceof of elements, events and arrays', {
    ...holds,
    run: ({ container }) => {
      const made = document.createElement('input');
      const isElement = made instanceof HTMLInputElement && container instanceof window.HTMLElement && made instanceof Node;
      return isElement && new Event('x') instanceof Event && Array.isArray([]) && document.body instanceof HTMLElement;
    },
  }),
  probe('self-message', 'window.postMessage to itself', {
    ...holds,
    run: () =>
      new Promise((resolve) => {
        window.addEventListener('message', (event: MessageEvent<unknown>) => {
          if (event.data === 'to-self') resolve(event.source === window || event.source === null);
        });
        window.postMessage('to-self', '*');
        setTimeout(() => resolve('no message came'), 800);
      }),
  }),
  probe('storage', 'storage that reads back what it was given, after a second mount, too', {
    run: ({ step }) => {
      if (step === 'first') {
        localStorage.setItem('own-key', 'kept');
        localStorage['own-property'] = 'kept, too';
        sessionStorage.setItem('own-session', 'kept');
      }
      const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index));
      return `${localStorage.getItem('own-key')} ${localStorage['own-property']} ${sessionStorage.getItem('own-session')} ${keys.includes('own-key')}`;
    },
    check: async ({ result, close, open, run }) => {
      await close('probe-a');
      await open('probe-a');
      const again = await run('probe-a', 'look');
      const wanted = 'kept kept, too kept true';
      return expect(result === wanted && again === wanted, `${String(result)}, then ${String(again)}`);
    },
  }),
  probe('indexed-db', 'a database that keeps a record', {
    ...holds,
    run: () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('own-database', 1);
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('records'));
        opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('records', 'readwrite');
          transaction.objectStore('records').put('kept', 'key');
          const reading = transaction.objectStore('records').get('key');
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(reading.result === 'kept');
          });
        });
      }),
  }),
  probe('cookie', 'a cookie that reads back', {
    ...holds,
    run: () => {
      document.cookie = 'own-cookie=kept; path=/';
      return document.cookie.split('; ').includes('own-cookie=kept') || document.cookie;
    },
  }),
  probe('history', 'pushState, the address it gives, and going back', {
    ...holds,
    run: () =>
      new Promise((resolve) => {
        const before = location.pathname;
        const length = location.search;
        history.pushState({ step: 1 }, '', '?step=1');
        const isThere = location.search === '?step=1' && (history.state as { step?: number } | null)?.step === 1;
        window.addEventListener('popstate', () => resolve(isThere && location.pathname === before && location.search === length), {
          once: true,
        });
        history.back();
        setTimeout(() => resolve(`no popstate came; ${location.href}`), 1200);
      }),
  }),
  probe('module-worker', 'a worker of its own, by new URL and import.meta.url', {
    ...holds,
    run: () =>
      new Promise((resolve) => {
        const worker = new Worker(new URL('./sum-worker.ts', import.meta.url), { type: 'module' });
        worker.addEventListener('message', (event: MessageEvent<number>) => resolve(event.data === 5));
        worker.addEventListener('error', () => resolve('the worker failed'));
        worker.postMessage([2, 3]);
        setTimeout(() => resolve('no answer came'), 2000);
      }),
  }),
  probe('asset', 'an image by new URL and import.meta.url', {
    ...holds,
    run: () =>
      new Promise((resolve) => {
        const image = new Image();
        image.addEventListener('load', () => resolve(image.naturalWidth === 12));
        image.addEventListener('error', () => resolve(`it did not load: ${image.src}`));
        image.src = new URL('./seal.svg', import.meta.url).href;
      }),
  }),
];
