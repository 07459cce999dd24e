import type { AppUrl } from './app-url.ts';

export interface LocationOptions {
  readonly real: Location;
  readonly url: AppUrl;
  readonly reload: () => void;
  /** Tells the app's own listeners that its address has moved. */
  readonly moved: (from: URL, to: URL) => void;
}

const parts = ['href', 'protocol', 'host', 'hostname', 'port', 'pathname', 'search', 'hash'] as const;

/** Makes the app's `location`. Writing it moves the app within its base; an address of another site leaves the page. */
export function createLocationView({ real, url, reload, moved }: LocationOptions): Location {
  const go = (target: string, replace: boolean): void => {
    const from = url.read();
    const to = new URL(target, from);
    if (to.origin !== from.origin) return replace ? real.replace(to) : real.assign(to);
    url.move(to, null, replace);
    return moved(from, to);
  };
  const view = Object.create(Object.getPrototypeOf(real) as object) as Location;
  for (const part of parts) {
    Object.defineProperty(view, part, {
      configurable: true,
      enumerable: true,
      get: () => url.read()[part],
      set(value: unknown) {
        const next = url.read();
        if (part === 'href') return go(String(value), false);
        next[part] = String(value);
        return go(next.href, false);
      },
    });
  }
  const fixed = {
    origin: real.origin,
    ancestorOrigins: real.ancestorOrigins,
    assign: (target: string | URL) => go(String(target), false),
    replace: (target: string | URL) => go(String(target), true),
    reload,
    toString: () => url.read().href,
    valueOf: () => view,
  };
  for (const [name, value] of Object.entries(fixed)) Object.defineProperty(view, name, { configurable: true, enumerable: true, value });
  return view;
}
