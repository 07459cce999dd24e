import { standIn } from '../window/stand-in.ts';
import type { EffectBook } from './effect-book.ts';

interface Observer {
  disconnect(): void;
  observe(...values: unknown[]): void;
}

type ObserverClass = new (...values: unknown[]) => Observer;

/** Returns an observer class whose instances stop observing when the app leaves the page. `map` turns the app's document into a node. */
export function createObserverClass(Real: ObserverClass, book: EffectBook, map: (value: unknown) => unknown): ObserverClass {
  return standIn(Real, (values) => {
    const observer: Observer = Reflect.construct(
      Real,
      values.map((value) => withRoot(value, map)),
    ) as Observer;
    const { disconnect, observe } = Real.prototype as Observer;
    let forget: (() => void) | undefined;
    const end = (): void => disconnect.call(observer);
    // Booked while it observes something, so that observers which come and go leave nothing in the book.
    Object.defineProperties(observer, {
      observe: {
        configurable: true,
        writable: true,
        value: (...targets: unknown[]) => {
          forget ??= book.endAtRest(end);
          observe.apply(observer, targets.map(map));
        },
      },
      disconnect: {
        configurable: true,
        writable: true,
        value: () => {
          forget?.();
          forget = undefined;
          end();
        },
      },
    });
    return observer;
  });
}

/** `new IntersectionObserver(f, { root: document })`: the app's document is no node, its root element is. */
function withRoot(value: unknown, map: (value: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null || !('root' in value)) return value;
  return { ...value, root: map(value.root) };
}
