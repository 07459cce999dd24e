import type { Listeners } from '../effects/listeners.ts';
import { type Followers, ownName } from './own-names.ts';
import { forwardTo } from './forward.ts';

type RealWindow = Window & typeof globalThis;

interface WindowParts {
  readonly listeners: Listeners;
  readonly followers: Followers;
}

const partsOf = new WeakMap<object, WindowParts>();
const shared = new WeakMap<Window, Map<string, object>>();

/** Makes the window that an app sees: an ordinary object with the browser's names behind it, and none of the page's own. */
export function createRealmWindow(real: RealWindow, parts: WindowParts, passed: readonly string[]): RealWindow {
  const window = Object.create(sharedBy(real, passed)) as Record<string, unknown>;
  partsOf.set(window, parts);
  for (const name of ['window', 'self', 'globalThis', 'frames', 'top', 'parent'])
    Object.defineProperty(window, name, { configurable: true, enumerable: true, get: () => window, set: () => undefined });
  const { listeners, followers } = parts;
  const own: Readonly<Record<string, unknown>> = {
    addEventListener: listeners.add,
    removeEventListener: listeners.remove,
    dispatchEvent: listeners.dispatch,
    opener: null,
    frameElement: null,
    length: 0,
    name: '',
  };
  for (const [name, value] of Object.entries(own)) ownName(window, name, { value, followers });
  return window as unknown as RealWindow;
}

function sharedBy(real: RealWindow, passed: readonly string[]): object {
  // Apps under development are offered names that others are not.
  const bases = shared.get(real) ?? new Map<string, object>();
  shared.set(real, bases);
  const known = bases.get(passed.join(' '));
  if (known) return known;
  const base = forwardTo({
    target: real,
    prototype: Object.getPrototypeOf(real) as object,
    isOffered: (name, descriptor) => isBrowsers(descriptor) || oftenReplaced.has(name) || passed.includes(name),
    listenersOf: (window) => find(window).listeners,
    write: (window, name, value) => {
      const { followers } = find(window);
      ownName(window, name, { value, followers });
      followers.tell(name, value);
    },
  });
  bases.set(passed.join(' '), base);
  return base;
}

function find(window: object): WindowParts {
  const parts = partsOf.get(window);
  if (!parts) throw new TypeError('Illegal invocation');
  return parts;
}

/** Objects of the browser that tools put another in the place of: under these names there is never anything else. */
const oftenReplaced: ReadonlySet<string> = new Set(['performance', 'crypto', 'screen', 'visualViewport', 'scheduler', 'speechSynthesis']);

/** Tells names of the browser from those that scripts of the page have added. */
function isBrowsers({ get, value, enumerable }: PropertyDescriptor): boolean {
  if (get) return isNative(get);
  // A built-in that the page has wrapped, e.g. to measure, is the browser's all the same; what a script adds can be listed.
  if (typeof value === 'function' && enumerable === true) return isNative(value as () => unknown);
  return enumerable !== true;
}

function isNative(code: () => unknown): boolean {
  return Function.prototype.toString.call(code).includes('[native code]');
}
