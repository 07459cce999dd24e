import type { Phase } from '#kernel/tcc/branch-call.ts';
import type { FenceStatus } from '#kernel/tcc/fence-store.ts';

/** One call of a branch in the model. */
export interface ModelCall {
  readonly phase: Phase;
  readonly branch: 0 | 1;
  /** Whether the participant dies when it has written everything, if it is called at all. */
  readonly isLost: boolean;
}

/** How both branches stand. */
export type ModelState = readonly [Status, Status];

type Status = FenceStatus | 'none';
type Outcome = 'done' | 'lost' | 'tcc-late-try' | 'tcc-contradiction';

interface Step {
  readonly status: Status;
  readonly outcome: Outcome;
}

/** What a phase does to a branch, by how it stands; a phase that calls the participant can be lost. */
const rules: Readonly<Record<Phase, Readonly<Record<Status, Step & { readonly calls?: true }>>>> = {
  try: {
    none: { status: 'tried', outcome: 'done', calls: true },
    tried: { status: 'tried', outcome: 'done' },
    confirmed: { status: 'confirmed', outcome: 'done' },
    cancelled: { status: 'cancelled', outcome: 'tcc-late-try' },
    suspended: { status: 'suspended', outcome: 'tcc-late-try' },
  },
  confirm: {
    none: { status: 'none', outcome: 'tcc-contradiction' },
    tried: { status: 'confirmed', outcome: 'done', calls: true },
    confirmed: { status: 'confirmed', outcome: 'done' },
    cancelled: { status: 'cancelled', outcome: 'tcc-contradiction' },
    suspended: { status: 'suspended', outcome: 'tcc-contradiction' },
  },
  cancel: {
    none: { status: 'suspended', outcome: 'done' },
    tried: { status: 'cancelled', outcome: 'done', calls: true },
    confirmed: { status: 'confirmed', outcome: 'tcc-contradiction' },
    cancelled: { status: 'cancelled', outcome: 'done' },
    suspended: { status: 'suspended', outcome: 'done' },
  },
};

/** Returns the states that calls made at once can have led to, in any order that fits what each of them answered. */
export function statesAfter(
  states: readonly ModelState[],
  calls: readonly ModelCall[],
  outcomes: readonly string[],
): readonly ModelState[] {
  const found = states.flatMap((state) => ordersOf(calls.map((_call, index) => index)).flatMap((order) => follow(state, order)));
  return [...new Map(found.map((state) => [state.join(), state])).values()];

  function follow(start: ModelState, order: readonly number[]): readonly ModelState[] {
    let state = start;
    for (const index of order) {
      const call = calls[index];
      if (call === undefined) return [];
      const rule = rules[call.phase][state[call.branch]];
      const isLost = call.isLost && rule.calls === true;
      if (outcomes[index] !== (isLost ? 'lost' : rule.outcome)) return [];
      if (!isLost) state = call.branch === 0 ? [rule.status, state[1]] : [state[0], rule.status];
    }
    return [state];
  }
}

function ordersOf(indexes: readonly number[]): readonly (readonly number[])[] {
  if (indexes.length < 2) return [indexes];
  return indexes.flatMap((first) => ordersOf(indexes.filter((index) => index !== first)).map((rest) => [first, ...rest]));
}
