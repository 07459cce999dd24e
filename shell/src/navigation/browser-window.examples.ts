/** Returns a window with the part of a browser that navigation needs: an address, a history, and a popstate event for each step in it. */
export function browserWindow(address: string): Window {
  const events = new EventTarget();
  const entries: { url: URL; state: unknown }[] = [{ url: new URL(address), state: null }];
  let index = 0;
  const at = (): (typeof entries)[number] => entries[index] ?? { url: new URL(address), state: null };
  const go = (steps = 0): void => {
    queueMicrotask(() => {
      if (entries[index + steps] === undefined) return;
      index += steps;
      events.dispatchEvent(new Event('popstate'));
    });
  };
  const history = {
    get state() {
      return at().state;
    },
    pushState(state: unknown, _unused: string, url = at().url.href) {
      const next = { state, url: new URL(url, at().url) };
      index += 1;
      entries.splice(index, entries.length, next);
    },
    replaceState(state: unknown, _unused: string, url = at().url.href) {
      entries[index] = { state, url: new URL(url, at().url) };
    },
    go,
    back: () => go(-1),
    forward: () => go(1),
  };
  const window = {
    history,
    get location() {
      return at().url;
    },
    addEventListener: events.addEventListener.bind(events),
  };
  return window as unknown as Window;
}
