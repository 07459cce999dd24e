import { createListeners } from '../effects/listeners.ts';
import type { EffectBook } from '../effects/effect-book.ts';

/** Makes the app's `matchMedia`: the listeners of its queries rest while it is off the page. */
export function createMatchMedia(window: Window, book: EffectBook): typeof window.matchMedia {
  return (text) => {
    const query = window.matchMedia(text);
    const name = `media ${text}`;
    // The real methods are taken from another object of the same query, since this one's are replaced.
    const listeners = createListeners({ real: window.matchMedia(text), seen: () => query, name }, book);
    const own: Readonly<Record<string, unknown>> = {
      addEventListener: listeners.add,
      removeEventListener: listeners.remove,
      dispatchEvent: listeners.dispatch,
      addListener: (listener: EventListener) => listeners.add('change', listener),
      removeListener: (listener: EventListener) => listeners.remove('change', listener),
    };
    for (const [key, value] of Object.entries(own)) Object.defineProperty(query, key, { configurable: true, writable: true, value });
    Object.defineProperty(query, 'onchange', {
      configurable: true,
      get: () => listeners.handler('change'),
      set: (value: unknown) => listeners.setHandler('change', value),
    });
    return query;
  };
}
