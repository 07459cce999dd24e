import type { ReadableStore } from '@suanpan/protocol/host';
import { createStore } from '../stores/create-store.ts';
import type { Drawers } from './drawers.ts';

/** The drawers of a page, whose code comes with the first of them. */
export interface LateDrawers extends Pick<Drawers, 'open'> {
  /** Null until then. */
  readonly present: ReadableStore<Drawers | null>;
}

/** Returns drawers that `make` is loaded for when the first one is opened. */
export function createLateDrawers(make: () => Promise<Drawers>): LateDrawers {
  const present = createStore<Drawers | null>(null);
  let made: Promise<Drawers> | undefined;
  return {
    present,
    async open(request, owner) {
      made ??= make();
      const drawers = await made;
      present.set(drawers);
      return drawers.open(request, owner);
    },
  };
}
