import type { ComposedApp } from '@suanpan/protocol/composition';
import type { HostMessages } from '@suanpan/protocol/host-messages';
import type { ReadableStore } from '@suanpan/protocol/host';
import { badgesOf } from '@suanpan/protocol/badges';
import { publishersOf } from './publishers-of.ts';
import { combineStores } from '../stores/combine-stores.ts';

/** How many things wait, by the path of a menu entry. */
export type Badges = Readonly<Record<string, number>>;

/** Returns the counts of all of `apps` as one value; an app speaks for its own paths, and none is shown where nothing waits. */
export function followBadges(apps: readonly ComposedApp[], messages: HostMessages): ReadableStore<Badges> {
  const names = publishersOf(apps, badgesOf);
  const owned = names.map((name) => new Set(apps.find((app) => app.name === name)?.routes.map(({ path }) => path)));
  return combineStores(
    names.map((name) => messages.state(badgesOf(name))),
    (all) =>
      Object.fromEntries(
        all.flatMap((counts, index) => Object.entries(counts ?? {}).filter(([path, count]) => owned[index]?.has(path) && count > 0)),
      ),
  );
}
