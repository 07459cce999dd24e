import type { RealmAddress } from '../realm-surroundings.ts';
import type { AppUrl } from './app-url.ts';

/** The state that the app gave to an entry of the browser's history: the page keeps it beside its own. */
export function appStateOf(state: unknown): unknown {
  return typeof state === 'object' && state !== null && 'app' in state ? state.app : null;
}

/** Makes the app's `history`: entries are the page's, their addresses lie below the app's base. */
export function createHistoryView(real: History, url: AppUrl, address: RealmAddress): History {
  const write =
    (replace: boolean) =>
    (state: unknown, _title?: unknown, target?: string | URL | null): void => {
      const to = new URL(String(target ?? ''), url.read());
      if (to.origin !== new URL(url.read()).origin)
        throw new DOMException(`A history entry cannot have the address ${to.href}`, 'SecurityError');
      address.move(url.toPage(target == null ? url.read() : to), structuredClone(state), replace);
    };
  const view = Object.create(Object.getPrototypeOf(real) as object) as History;
  const fixed = {
    pushState: write(false),
    replaceState: write(true),
    back: () => real.back(),
    forward: () => real.forward(),
    go: (delta?: number) => (delta ? real.go(delta) : address.reload()),
  };
  for (const [name, value] of Object.entries(fixed)) Object.defineProperty(view, name, { configurable: true, writable: true, value });
  const live = {
    state: () => appStateOf(real.state),
    length: () => real.length,
  };
  for (const [name, get] of Object.entries(live)) Object.defineProperty(view, name, { configurable: true, enumerable: true, get });
  Object.defineProperty(view, 'scrollRestoration', { configurable: true, writable: true, value: real.scrollRestoration });
  return view;
}
