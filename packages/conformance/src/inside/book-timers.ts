import type { EffectBook } from './effect-book.ts';

type Callback = (...values: unknown[]) => void;

/** Books timeouts, intervals and animation frames. */
export function bookTimers(book: EffectBook): void {
  const { setTimeout: later, setInterval: often, requestAnimationFrame: paint } = window;
  const wrapped = (key: () => string, callback: unknown): unknown =>
    typeof callback === 'function'
      ? (...values: unknown[]) => {
          book.close(key());
          (callback as Callback)(...values);
        }
      : callback;
  window.setTimeout = ((callback: unknown, ...more: never[]) => {
    const id: number = later(wrapped(() => `timer ${id}`, callback) as Callback, ...more);
    book.open('timer', `timer ${id}`, 'a timeout');
    return id;
  }) as typeof setTimeout;
  window.setInterval = ((...values: Parameters<typeof setInterval>) => {
    const id = (often as (...all: unknown[]) => number)(...values);
    book.open('timer', `timer ${id}`, 'an interval');
    return id;
  }) as unknown as typeof setInterval;
  window.requestAnimationFrame = (callback) => {
    const id: number = paint(wrapped(() => `frame ${id}`, callback) as FrameRequestCallback);
    book.open('frame', `frame ${id}`, 'an animation frame');
    return id;
  };
  for (const [name, kind] of [
    ['clearTimeout', 'timer'],
    ['clearInterval', 'timer'],
    ['cancelAnimationFrame', 'frame'],
  ] as const) {
    const native = window[name];
    window[name] = ((id: number) => {
      book.close(`${kind} ${id}`);
      native(id);
    }) as never;
  }
}
