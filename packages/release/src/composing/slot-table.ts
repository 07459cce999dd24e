import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import { shellSlots } from '@suanpan/protocol/shell-slots';

/** A widget that is never shown. */
export interface LostWidget {
  readonly app: string;
  readonly release: string;
  readonly slot: string;
  readonly name: string;
}

type Declaring = Pick<ReleaseManifest, 'app' | 'release' | 'slots' | 'widgets'>;

/** Returns the widgets among releases that are for a slot which neither the shell nor any of these apps has. */
export function widgetsWithoutSlot(releases: readonly Declaring[]): LostWidget[] {
  const present = new Set<string>([...shellSlots, ...releases.flatMap(({ slots }) => slots ?? [])]);
  return releases.flatMap(({ app, release, widgets }) =>
    (widgets ?? []).filter(({ slot }) => !present.has(slot)).map(({ slot, name }) => ({ app, release, slot, name })),
  );
}
