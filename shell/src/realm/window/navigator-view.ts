import { createListeners } from '../effects/listeners.ts';
import type { EffectBook } from '../effects/effect-book.ts';
import type { Names } from '../storage/names.ts';
import { forwardTo } from './forward.ts';

interface NavigatorOptions {
  readonly real: Navigator;
  readonly names: Names;
  readonly book: EffectBook;
  readonly report: (error: Error) => void;
}

/** Makes the app's `navigator`: the browser's, with locks of its own, and without service workers, which serve the whole site. */
export function createNavigatorView({ real, names, book, report }: NavigatorOptions): Navigator {
  const listeners = createListeners({ real: new EventTarget(), seen: () => real, name: 'navigator' }, book);
  const shared = forwardTo({
    target: real,
    prototype: Object.getPrototypeOf(real) as object,
    listenersOf: () => listeners,
    write: (receiver, name, value) => void Object.defineProperty(receiver, name, { value, configurable: true, writable: true }),
  });
  const view = Object.create(shared) as Navigator;
  Object.defineProperty(view, 'locks', { configurable: true, value: createLocks(real.locks, names) });
  Object.defineProperty(view, 'serviceWorker', { configurable: true, value: refusing(real.serviceWorker, report) });
  return view;
}

function createLocks(real: LockManager | undefined, names: Names): LockManager | undefined {
  if (!real) return undefined;
  const request = real.request.bind(real) as (...values: unknown[]) => Promise<unknown>;
  return {
    request: async (name: string, ...rest: unknown[]) => request(names.own(name), ...rest),
    async query() {
      const { held = [], pending = [] } = await real.query();
      return { held: held.filter(({ name }) => names.isOwn(name ?? '')), pending: pending.filter(({ name }) => names.isOwn(name ?? '')) };
    },
  };
}

/** A service worker of one app would answer for all of them, so there is none to register. */
function refusing(real: ServiceWorkerContainer | undefined, report: (error: Error) => void): unknown {
  if (!real) return undefined;
  const refuse = async (): Promise<never> => {
    const error = new Error(
      'An app cannot register a service worker: it would serve the whole site. The host keeps what it needs offline.',
    );
    report(error);
    throw error;
  };
  const target = new EventTarget();
  return Object.assign(target, {
    controller: null,
    ready: new Promise(() => undefined),
    register: refuse,
    getRegistration: async () => undefined,
    getRegistrations: async () => [],
    startMessages: () => undefined,
  });
}
