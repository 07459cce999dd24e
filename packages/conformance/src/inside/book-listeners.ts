import type { EffectBook } from './effect-book.ts';

type Listening = Parameters<EventTarget['addEventListener']>;

/** Books the listeners of what outlives an app: the window, the document, its outermost elements, media queries. */
export function bookListeners(book: EffectBook): void {
  const keyOf = createKeys();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function add(this: EventTarget | undefined, ...listening: Listening) {
    const target = this ?? window;
    addEventListener.apply(target, listening);
    const [type, listener, options] = listening;
    if (!listener || !isPages(target)) return;
    const key = keyOf(target, listening);
    book.open('listener', key, `"${type}" on ${nameOf(target)}`);
    const { once = false, signal } = typeof options === 'object' ? options : {};
    if (once) addEventListener.call(target, type, () => book.close(key), { once: true });
    if (signal) addEventListener.call(signal, 'abort', () => book.close(key), { once: true });
  };
  EventTarget.prototype.removeEventListener = function remove(this: EventTarget | undefined, ...listening: Listening) {
    const target = this ?? window;
    removeEventListener.apply(target, listening as Parameters<EventTarget['removeEventListener']>);
    book.close(keyOf(target, listening));
  };
}

/** What tells one listener from another: its target, its type, itself, and whether it captures. */
function createKeys(): (target: object, listening: Listening) => string {
  const numbers = new WeakMap<object, number>();
  let last = 0;
  const numberOf = (value: object | null): number => {
    if (value === null) return 0;
    const number = numbers.get(value) ?? (last += 1);
    numbers.set(value, number);
    return number;
  };
  return (target, [type, listener, options]) => {
    const isCapturing = typeof options === 'object' ? options.capture === true : options === true;
    return `${numberOf(target)} ${type} ${numberOf(listener ?? null)} ${String(isCapturing)}`;
  };
}

function isPages(target: EventTarget): boolean {
  const held: readonly unknown[] = [
    window,
    document,
    document.documentElement,
    document.head,
    document.body,
    window.visualViewport,
    screen.orientation,
  ];
  return held.includes(target) || target instanceof MediaQueryList;
}

function nameOf(target: EventTarget): string {
  if (target === window) return 'window';
  return target instanceof Element ? `<${target.localName}>` : target.constructor.name;
}
