import type { Listeners } from '../effects/listeners.ts';

/** What a forwarding object asks of its surroundings. */
export interface ForwardOptions {
  /** Whose names are offered, and on whom they are read, called and written. */
  readonly target: object;
  /** What the object is an instance of. */
  readonly prototype: object;
  /** Returns whether a name may be seen; absent means every name. */
  readonly isOffered?: (name: string, descriptor: PropertyDescriptor) => boolean;
  /** The listeners behind the `on…` names of `receiver`. */
  readonly listenersOf: (receiver: object) => Listeners;
  /** Called when code writes a name that the target has, on the object `receiver`. */
  readonly write: (receiver: object, name: string, value: unknown) => void;
}

/**
 * Returns an object from which views of `target` inherit: each name of the target answers there as it does on the target itself.
 *
 * Nothing is prepared: the first use of a name defines an accessor, and later uses meet only that. The object is shared by all views.
 */
export function forwardTo({ target, prototype, isOffered = () => true, listenersOf, write }: ForwardOptions): object {
  const missing = new Set<PropertyKey>();
  const offer = (name: PropertyKey): boolean => {
    if (typeof name === 'symbol' || missing.has(name)) return false;
    if (Object.hasOwn(offered, name)) return true;
    const descriptor = findDescriptor(target, name);
    if (!descriptor || !isOffered(name as string, descriptor)) {
      // A name that the browser does not have today it will not get later; one of the page's own is not offered.
      if (missing.size < 1000) missing.add(name);
      return false;
    }
    Object.defineProperty(offered, name, accessorOf(name as string, descriptor));
    return true;
  };
  const accessorOf = (name: string, { get, value, enumerable = false }: PropertyDescriptor): PropertyDescriptor => {
    if (get && name.startsWith('on')) return handlerAccessor(name.slice(2), listenersOf);
    const fixed = typeof value === 'function' ? asMethod(value as (...values: unknown[]) => unknown, target) : undefined;
    return {
      configurable: true,
      enumerable,
      get: fixed === undefined ? () => (target as Readonly<Record<string, unknown>>)[name] : () => fixed,
      set(this: object, next: unknown) {
        write(this, name, next);
      },
    };
  };
  const lazy = new Proxy(Object.create(prototype) as object, {
    get: (parent, name, receiver) => (offer(name) ? Reflect.get(offered, name, receiver) : safeGet(parent, name, receiver)),
    has: (parent, name) => offer(name) || Reflect.has(parent, name),
    set(_parent, name, value, receiver) {
      if (offer(name)) return Reflect.set(offered, name, value, receiver);
      return Reflect.defineProperty(receiver as object, name, { value, writable: true, enumerable: true, configurable: true });
    },
  });
  const offered = Object.create(lazy) as object;
  return offered;
}

function handlerAccessor(type: string, listenersOf: ForwardOptions['listenersOf']): PropertyDescriptor {
  return {
    configurable: true,
    enumerable: true,
    get(this: object) {
      return listenersOf(this).handler(type);
    },
    set(this: object, value: unknown) {
      listenersOf(this).setHandler(type, value);
    },
  };
}

/** Operations need the target as `this`; classes are the same everywhere. */
function asMethod(value: (...values: unknown[]) => unknown, target: object): unknown {
  return Object.hasOwn(value, 'prototype') ? value : value.bind(target);
}

function findDescriptor(target: object, name: PropertyKey): PropertyDescriptor | undefined {
  for (let at: object | null = target; at && at !== Object.prototype; at = Object.getPrototypeOf(at) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(at, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}

/** A getter of the browser's prototype refuses a receiver that is no real window or document. */
function safeGet(parent: object, name: PropertyKey, receiver: unknown): unknown {
  const descriptor = findDescriptor(parent, name) ?? Object.getOwnPropertyDescriptor(Object.prototype, name);
  return descriptor?.get ? descriptor.get.call(receiver) : descriptor?.value;
}
