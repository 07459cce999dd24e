import type { AppUrl } from './app-url.ts';

/** Makes the app's `history`: entries are the page's, their addresses lie below the app's base. */
export function createHistoryView(real: History, url: AppUrl, reload: () => void): History {
  const write =
    (replace: boolean) =>
    (state: unknown, _title?: unknown, target?: string | URL | null): void => {
      const to = new URL(String(target ?? ''), url.read());
      if (to.origin !== new URL(url.read()).origin)
        throw new DOMException(`A history entry cannot have the address ${to.href}`, 'SecurityError');
      url.move(target == null ? url.read() : to, structuredClone(state), replace);
    };
  const view = Object.create(Object.getPrototypeOf(real) as object) as History;
  const fixed = {
    pushState: write(false),
    replaceState: write(true),
    back: () => real.back(),
    forward: () => real.forward(),
    go: (delta?: number) => (delta ? real.go(delta) : reload()),
  };
  for (const [name, value] of Object.entries(fixed)) Object.defineProperty(view, name, { configurable: true, writable: true, value });
  const live = {
    state: url.state,
    length: () => real.length,
  };
  for (const [name, get] of Object.entries(live)) Object.defineProperty(view, name, { configurable: true, enumerable: true, get });
  Object.defineProperty(view, 'scrollRestoration', { configurable: true, writable: true, value: real.scrollRestoration });
  return view;
}
