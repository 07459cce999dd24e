import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import type { PageChanges } from '../inside/page-memory.ts';

/** What the host's copies of shared libraries do to the page at their first use, once for all apps. */
const marks: readonly { readonly library: string; readonly change: string }[] = [
  // Keeps its context in one place for every copy of itself.
  { library: '@apollo/client', change: '@wry/context:Slot is new' },
  // React Aria tells focus by keyboard from focus by code.
  { library: '@suanpan/shared-ui', change: 'HTMLElement.prototype.focus is another' },
];

/** Takes out of the changes what libraries did that the release has from the host. */
export function withoutHosts(changes: PageChanges, { shared }: Pick<ReleaseManifest, 'shared'>): PageChanges {
  const used = Object.keys(shared);
  const known = marks.filter(({ library }) => used.some((name) => name === library || name.startsWith(`${library}/`)));
  const kept = (texts: readonly string[] = []): readonly string[] => texts.filter((text) => !known.some(({ change }) => change === text));
  return { ...changes, globals: kept(changes.globals), builtins: kept(changes.builtins) };
}
