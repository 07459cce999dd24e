import type { AppElements } from './app-elements.ts';

type Outermost = Pick<AppElements, 'html' | 'head' | 'body'>;

/**
 * Makes an app's outermost elements answer as those of a page do: by their names, and the root for the window.
 *
 * What the root of a page says of its size and place is the window's (CSSOM View, 6): libraries lay popups out by it, and load more at
 * the end of it.
 */
export function actAsRoot({ html, head, body }: Outermost, real: Document, view: () => Document): void {
  for (const [name, element] of Object.entries({ html, head, body })) {
    define(element, 'localName', { get: () => name });
    for (const property of ['tagName', 'nodeName']) define(element, property, { get: () => name.toUpperCase() });
  }
  // Whoever goes up from a node ends where the app ends.
  for (const name of ['parentElement', 'offsetParent', 'nextSibling', 'previousSibling', 'nextElementSibling', 'previousElementSibling'])
    define(html, name, { get: () => null });
  define(html, 'parentNode', { get: view });
  const page = real.documentElement;
  for (const name of ['clientWidth', 'clientHeight', 'clientTop', 'clientLeft'] as const) define(html, name, { get: () => page[name] });
  const scroller = (): Element => scrollerOf(html) ?? real.scrollingElement ?? page;
  for (const name of ['scrollWidth', 'scrollHeight'] as const) define(html, name, { get: () => scroller()[name] });
  for (const name of ['scrollTop', 'scrollLeft'] as const) {
    define(html, name, {
      get: () => scroller()[name],
      set(value: number) {
        scroller()[name] = value;
      },
    });
  }
  for (const name of ['scroll', 'scrollTo', 'scrollBy'] as const) {
    define(html, name, { writable: true, value: (...values: never[]) => (scroller()[name] as (...all: never[]) => void)(...values) });
  }
}

/** Returns what the page has put the app's root into. */
export function holderOf(html: Element): Element | null {
  const found = parentNode?.get?.call(html) as Node | null;
  return found instanceof Element ? found : null;
}

const parentNode = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode');

/** The box of the page in which the app is scrolled, unless it is the window itself. */
function scrollerOf(html: Element): Element | undefined {
  for (let at = holderOf(html); at?.parentElement; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (/auto|scroll/.test(overflowY) && at !== at.ownerDocument.body) return at;
  }
  return undefined;
}

function define(element: Element, name: string, descriptor: PropertyDescriptor): void {
  Object.defineProperty(element, name, { configurable: true, ...descriptor });
}
