import { useCallback, useRef } from 'react';
import type { RowSelection } from './data-column.ts';

/** Marks a row or takes its mark away; `isRange` does so with every row from the last one that was pressed. */
export type MarkRow = (key: string, isOn: boolean, isRange: boolean) => void;

/** Returns how rows of a table are marked. */
export function useMarkRow(rowKeys: readonly string[], selection: RowSelection | undefined): MarkRow {
  const pressed = useRef<string | null>(null);
  return useCallback(
    (key, isOn, isRange) => {
      if (!selection) return;
      const next = new Set(selection.selectedKeys);
      for (const one of isRange ? between(rowKeys, pressed.current, key) : [key]) {
        if (isOn) next.add(one);
        else next.delete(one);
      }
      pressed.current = key;
      selection.onChange(next);
    },
    [rowKeys, selection],
  );
}

function between(keys: readonly string[], from: string | null, to: string): readonly string[] {
  const ends = [from === null ? -1 : keys.indexOf(from), keys.indexOf(to)];
  return ends.includes(-1) ? [to] : keys.slice(Math.min(...ends), Math.max(...ends) + 1);
}
