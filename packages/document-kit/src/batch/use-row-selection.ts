import type { RowSelection } from '@suanpan/shared-ui/data-column';
import { useCallback, useMemo, useState } from 'react';

/** Which rows of a page are marked, while somebody marks rows. */
export interface MarkedRows<Row> {
  /** Whether rows have boxes. */
  readonly isOn: boolean;
  /** For the table; absent while rows have none. */
  readonly selection: RowSelection | undefined;
  /** The marked rows of this page, in its order. */
  readonly chosen: readonly Row[];
  readonly toggle: () => void;
  readonly markAll: () => void;
  readonly clear: () => void;
}

/** Keeps which rows of the present page are marked; what another page shows is not, so that nothing unseen is dealt with. */
export function useRowSelection<Row extends { readonly id: string }>(rows: readonly Row[]): MarkedRows<Row> {
  const [keys, setKeys] = useState<ReadonlySet<string> | null>(null);
  const chosen = useMemo(() => rows.filter(({ id }) => keys?.has(id)), [rows, keys]);
  const selection = useMemo(
    () => (keys === null ? undefined : { selectedKeys: new Set(chosen.map(({ id }) => id)), onChange: setKeys }),
    [keys, chosen],
  );
  const toggle = useCallback(() => setKeys((now) => (now === null ? new Set() : null)), []);
  const markAll = useCallback(() => setKeys(new Set(rows.map(({ id }) => id))), [rows]);
  const clear = useCallback(() => setKeys(new Set()), []);
  return { isOn: keys !== null, selection, chosen, toggle, markAll, clear };
}
