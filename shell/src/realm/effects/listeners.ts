import type { Effect, EffectBook } from './effect-book.ts';

/** Where the events of one of an app's targets come from, and what the app is to see in them. */
export interface ListenedTarget {
  /** The browser's own target. */
  readonly real: EventTarget;
  /** What the app takes the target for: `this` of its listeners, and the target of events that it sends itself. */
  readonly seen: () => object;
  /** Named in the origin of a listener. */
  readonly name: string;
  /** Returns the event as the app may see it, or null when it is none of its business. */
  readonly admit?: (event: Event) => Event | null;
  /** Returns whether the browser has sent that event already, so that it must be told of at once. */
  readonly hasPassed?: (type: string) => boolean;
}

/** The listeners of one target. */
export interface Listeners {
  add(type: string, listener: EventListenerOrEventListenerObject | null, options?: AddEventListenerOptions | boolean): void;
  remove(type: string, listener: EventListenerOrEventListenerObject | null, options?: EventListenerOptions | boolean): void;
  /** Sends an event to the app's own listeners only; returns whether its default may happen. */
  dispatch(event: Event): boolean;
  /** The handler of an `on…` property. */
  handler(type: string): unknown;
  setHandler(type: string, value: unknown): void;
}

interface Entry extends Effect {
  readonly type: string;
  readonly listener: EventListenerOrEventListenerObject;
  readonly capture: boolean;
}

// single-spa comes after the first app and keeps listeners for moves itself from then on: it would not let go of those from before.
const { addEventListener: listen, removeEventListener: forgetListener } = EventTarget.prototype;

/** Makes the listeners of a target: booked, so that none outlives the app's stay on the page. */
export function createListeners(target: ListenedTarget, book: EffectBook): Listeners {
  const { real, seen, name } = target;
  /** Gets what the app sends itself, so that neither the page nor another app hears of it. */
  const own = new EventTarget();
  const entries: Entry[] = [];
  const handlers = new Map<string, { readonly value: unknown; readonly listener: (event: Event) => void }>();

  const find = (type: string, listener: unknown, capture: boolean): Entry | undefined =>
    entries.find((entry) => entry.type === type && entry.listener === listener && entry.capture === capture);
  const forget = (entry: Entry): void => {
    const index = entries.indexOf(entry);
    if (index === -1) return;
    entries.splice(index, 1);
    entry.rest();
    book.remove(entry);
  };

  const listeners: Listeners = {
    add(type, listener, options) {
      const { signal, once = false, capture = false, passive } = typeof options === 'object' ? options : { capture: options === true };
      if (!listener || signal?.aborted || find(type, listener, capture)) return;
      const hear = (event: Event): void => {
        const admitted = event.target === own || !target.admit ? event : target.admit(event);
        if (!admitted) return;
        if (once) forget(entry);
        call(listener, admitted, { seen: seen(), isTarget: event.target === own || event.target === real });
      };
      const native = { capture, ...(passive !== undefined && { passive }) };
      const entry: Entry = {
        type,
        listener,
        capture,
        isPausable: true,
        start() {
          listen.call(real, type, hear, native);
          own.addEventListener(type, hear, native);
        },
        rest() {
          forgetListener.call(real, type, hear, capture);
          own.removeEventListener(type, hear, capture);
        },
        origin: () => `${name} ${type} ${String(capture)} ${typeof listener === 'function' ? String(listener) : 'object'}`,
      };
      entries.push(entry);
      book.add(entry);
      signal?.addEventListener('abort', () => forget(entry), { once: true });
      if (target.hasPassed?.(type)) setTimeout(() => !book.isResting && entries.includes(entry) && hear(new Event(type)));
    },
    remove(type, listener, options) {
      const entry = find(type, listener, typeof options === 'object' ? (options.capture ?? false) : options === true);
      if (entry) forget(entry);
    },
    dispatch: (event) => own.dispatchEvent(event),
    handler: (type) => handlers.get(type)?.value ?? null,
    setHandler(type, value) {
      const before = handlers.get(type);
      if (before) listeners.remove(type, before.listener);
      handlers.delete(type);
      if (typeof value !== 'function') return;
      const listener = handlerOf(type, value as (...values: unknown[]) => unknown, seen());
      handlers.set(type, { value, listener });
      listeners.add(type, listener);
    },
  };
  return listeners;
}

interface Sight {
  readonly seen: object;
  /** Whether the event was sent to the very target that listens. */
  readonly isTarget: boolean;
}

/** `currentTarget` and `target` are the app's own window or document, not the page's. */
function call(listener: EventListenerOrEventListenerObject, event: Event, { seen, isTarget }: Sight): void {
  Object.defineProperty(event, 'currentTarget', { value: seen, configurable: true });
  if (isTarget) Object.defineProperty(event, 'target', { value: seen, configurable: true });
  try {
    if (typeof listener === 'function') listener.call(seen as EventTarget, event);
    else listener.handleEvent(event);
  } finally {
    Reflect.deleteProperty(event, 'currentTarget');
    if (isTarget) Reflect.deleteProperty(event, 'target');
  }
}

/** `window.onerror` gets the parts of the event, and its `true` means that the fault is dealt with (HTML Standard, 8.1.8.1). */
function handlerOf(type: string, handler: (...values: unknown[]) => unknown, seen: object): (event: Event) => void {
  return (event) => {
    if (type === 'error' && event instanceof ErrorEvent) {
      const isHandled = handler.call(seen, event.message, event.filename, event.lineno, event.colno, event.error) === true;
      if (isHandled) event.preventDefault();
    } else if (handler.call(seen, event) === false) event.preventDefault();
  };
}
