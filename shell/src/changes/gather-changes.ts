import { anyId, type entityChanged } from '@suanpan/protocol/entity-changed';
import type { InferOutput } from 'valibot';
import type { ToldChange } from './follow-changes.ts';

type EntityChange = InferOutput<typeof entityChanged.payload>;

/** Joins what the backend tells of changes with what apps have told of theirs. */
export interface GatheredChanges {
  /** Takes a change of the backend. */
  told(change: ToldChange): void;
  /** Takes what an app of this page or of another tab said, of a change that the backend tells of as well. */
  said(change: EntityChange): void;
}

/** What gathering needs of the page. */
export interface GatheringParts {
  readonly publish: (change: EntityChange) => void;
  readonly now: () => number;
  readonly later: (work: () => void, milliseconds: number) => void;
}

/** How long changes are gathered, so that many are one reason to read again, and an app's own answer comes first; in milliseconds. */
const gathering = 400;

/** How long what an app said is remembered, in milliseconds. */
const memory = 3000;

/** How many ids are named in one message; of more it is said that any may have changed. */
const mostIds = 200;

/** Passes on what no app of this person has said already. */
export function gatherChanges({ publish, now, later }: GatheringParts): GatheredChanges {
  const waiting = new Map<string, Set<string>>();
  const known = new Map<string, number[]>();
  const flush = (): void => {
    for (const [type, ids] of waiting) {
      const fresh = [...ids].filter((id) => !takeKnown(known, `${type} ${id}`, now() - memory));
      if (fresh.length > 0) publish({ type, ids: ids.has(anyId) || fresh.length > mostIds ? [anyId] : fresh });
    }
    waiting.clear();
  };
  return {
    told({ kind, ids }) {
      if (waiting.size === 0) later(flush, gathering);
      const gathered = waiting.get(kind) ?? new Set<string>();
      waiting.set(kind, gathered);
      for (const id of ids ?? [anyId]) gathered.add(id);
    },
    said({ type, ids }) {
      for (const id of ids) known.set(`${type} ${id}`, [...(known.get(`${type} ${id}`) ?? []), now()]);
      for (const [key, times] of known) if (times.every((time) => time < now() - memory)) known.delete(key);
    },
  };
}

/** One change is said once, so what was said stands for one that is told: somebody else's of the same thing is passed on. */
function takeKnown(known: Map<string, number[]>, key: string, since: number): boolean {
  const [first, ...others] = (known.get(key) ?? []).filter((time) => time >= since);
  known.set(key, others);
  return first !== undefined;
}
