import type { ComposedApp } from '@suanpan/protocol/composition';
import type { HostMessages } from '@suanpan/protocol/host-messages';
import type { ReadableStore } from '@suanpan/protocol/host';
import { badgesOf } from '@suanpan/protocol/badges';

/** How many things wait, by the path of a menu entry. */
export type Badges = Readonly<Record<string, number>>;

/** Returns the apps that say how much waits behind their menu entries. */
export function appsWithBadges(apps: readonly Pick<ComposedApp, 'name' | 'messages'>[]): string[] {
  return apps.flatMap(({ name, messages }) => (messages?.publishes[badgesOf(name).name] ? [name] : []));
}

/** Returns the counts of all of `apps` as one value; an app speaks for its own paths, and none is shown where nothing waits. */
export function followBadges(apps: readonly ComposedApp[], messages: HostMessages): ReadableStore<Badges> {
  const states = appsWithBadges(apps).map((name) => ({
    own: new Set(apps.find((app) => app.name === name)?.routes.map(({ path }) => path)),
    state: messages.state(badgesOf(name)),
  }));
  let seen: readonly unknown[] = [];
  let badges: Badges = {};
  return {
    get() {
      const now = states.map(({ state }) => state.get());
      if (now.length === seen.length && now.every((value, index) => value === seen[index])) return badges;
      seen = now;
      badges = Object.fromEntries(
        states.flatMap(({ own, state }) => Object.entries(state.get() ?? {}).filter(([path, count]) => own.has(path) && count > 0)),
      );
      return badges;
    },
    subscribe(listener) {
      const stops = states.map(({ state }) => state.subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
