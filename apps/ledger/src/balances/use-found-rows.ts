import { rankMatch } from '@suanpan/protocol/rank-match';
import { useDeferredValue, useMemo } from 'react';
import type { AccountNames } from '../accounts/use-account-names.ts';
import { type TrialRow, chosenRows } from './trial-rows.ts';
import type { TrialState } from './trial-state.ts';

/** The rows of a trial balance that the address asks for, as the person comes to rest. */
export function useFoundRows(rows: readonly TrialRow[], state: TrialState, names: AccountNames): readonly TrialRow[] {
  const { level, onlyMoved, search } = useDeferredValue(state);
  return useMemo(() => {
    // Whoever looks for an account means it on any level.
    const chosen = chosenRows(rows, { level: search === '' ? level : 0, onlyMoved });
    return search === ''
      ? chosen
      : chosen.filter(({ code }) => [code, code.replaceAll('.', ''), names.nameOf(code)].some((known) => rankMatch(known, search) > 0));
  }, [rows, level, onlyMoved, search, names]);
}
