import type { EffectBook, EffectKind } from './effect-book.ts';

type Class = new (...values: never[]) => object;

interface BookedClass {
  readonly kind: EffectKind;
  readonly name: string;
  /** The method that begins the effect; without one it begins with the object. */
  readonly begins?: string;
  readonly ends: string;
}

const classes: readonly BookedClass[] = [
  { kind: 'observer', name: 'MutationObserver', begins: 'observe', ends: 'disconnect' },
  { kind: 'observer', name: 'ResizeObserver', begins: 'observe', ends: 'disconnect' },
  { kind: 'observer', name: 'IntersectionObserver', begins: 'observe', ends: 'disconnect' },
  { kind: 'observer', name: 'PerformanceObserver', begins: 'observe', ends: 'disconnect' },
  { kind: 'connection', name: 'Worker', ends: 'terminate' },
  { kind: 'connection', name: 'SharedWorker', ends: 'close' },
  { kind: 'connection', name: 'WebSocket', ends: 'close' },
  { kind: 'connection', name: 'EventSource', ends: 'close' },
  { kind: 'connection', name: 'BroadcastChannel', ends: 'close' },
];

/** Books observers, workers, sockets and channels. */
export function bookObjects(book: EffectBook): void {
  const page = window as unknown as Record<string, Class | undefined>;
  for (const booked of classes) {
    const native = page[booked.name];
    if (!native) continue;
    bookMethods(book, native, booked);
    if (booked.begins === undefined) page[booked.name] = bookedClass(book, native, booked);
  }
}

function bookMethods(book: EffectBook, native: Class, { kind, name, begins, ends }: BookedClass): void {
  const methods = native.prototype as Record<string, (...values: unknown[]) => unknown>;
  const wrap = (method: string, note: (target: object) => void): void => {
    const original = methods[method];
    if (!original) return;
    methods[method] = function call(this: object, ...values) {
      note(this);
      return original.apply(this, values);
    };
  };
  if (begins !== undefined) wrap(begins, (target) => book.open(kind, target, `a ${name}`));
  wrap(ends, (target) => book.close(target));
}

/** A class of the same name that makes the native objects. */
function bookedClass(book: EffectBook, native: Class, { kind, name }: BookedClass): Class {
  return new Proxy(native, {
    construct(target, values, newTarget) {
      const made = Reflect.construct(target, values, newTarget) as object;
      book.open(kind, made, `a ${name}`);
      return made;
    },
  });
}
