import { useStore } from '@suanpan/app-kit/use-store';
import type { Session } from '@suanpan/protocol/session';
import { useMemo } from 'react';
import { usePage } from '../frame/page-context.tsx';
import { useRemembered } from '../frame/use-remembered.ts';
import { shortcutsOf } from '../host/shortcut-list.ts';
import { findLocal } from './find-local.ts';
import { type EntryGroup, groupEntries } from './group-entries.ts';
import { localThings } from './local-things.ts';
import { pageKeys } from './page-keys.ts';
import type { OpenableThing, PaletteEntry } from './palette-entry.ts';
import { freshRecent, readRecent, withRecent } from './recent-things.ts';
import { useFoundByApps } from './use-found-by-apps.ts';
import { useInitialsMatcher } from './use-initials-matcher.ts';

/** How many a group shows. */
const most = 8;

/** What the palette lists for what was typed, and the way to remember what was opened. */
export function usePaletteEntries(text: string, session: Session) {
  const { composition, director, shortcuts } = usePage();
  const { visible } = useStore(director.stage);
  const keys = useStore(shortcuts);
  const words = text.trim().slice(0, 100);
  const [recent, setRecent] = useRemembered('recent', readRecent);
  const local = useMemo(() => localThings(composition.apps, session), [composition, session]);
  const offered = useMemo(() => [...pageKeys(shortcutsOf(visible, keys)), ...local], [visible, keys, local]);
  const byApps = useFoundByApps(words);
  const { matcher, isLoading } = useInitialsMatcher(words);
  const groups: readonly EntryGroup[] =
    words === ''
      ? suggestions(freshRecent(recent, local), offered)
      : groupEntries([...findLocal(offered, words, matcher), ...byApps.entries], most);
  return {
    words,
    groups,
    isSearching: byApps.isSearching || isLoading,
    troubled: byApps.troubled,
    remember: (thing: OpenableThing) => thing.kind !== 'key' && setRecent(withRecent(recent, thing)),
  };
}

/** What stands there before anything is typed. */
function suggestions(recent: readonly OpenableThing[], local: readonly OpenableThing[]): EntryGroup[] {
  const rest = local.filter(({ kind, href }) => !recent.some((one) => one.kind === kind && one.href === href));
  const groups: EntryGroup[] = [
    { id: 'recent', entries: lines(recent) },
    { id: 'key', entries: lines(rest.filter(({ kind }) => kind === 'key')) },
    { id: 'action', entries: lines(rest.filter(({ kind }) => kind === 'action')) },
    { id: 'page', entries: lines(rest.filter(({ kind }) => kind === 'page')) },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

function lines(things: readonly OpenableThing[]): PaletteEntry[] {
  return things.map((thing) => ({ ...thing, rank: 0, marks: [] }));
}
