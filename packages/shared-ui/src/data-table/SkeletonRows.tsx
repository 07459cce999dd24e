import { Skeleton } from '../loading-state/Skeleton.tsx';
import type { DataColumn } from './data-column.ts';
import styles from './DataTable.module.css';

export interface SkeletonRowsProps<Row> {
  columns: readonly DataColumn<Row>[];
  count: number;
  hasSelection: boolean;
}

const widths = [72, 56, 84, 64, 48] as const;

/** The places of rows that are on their way. Renders `<tr>`s hidden from assistive technology. */
export function SkeletonRows<Row>({ columns, count, hasSelection }: SkeletonRowsProps<Row>) {
  return Array.from({ length: count }, (_, line) => (
    <tr key={line} className={styles.row} aria-hidden="true">
      {hasSelection ? (
        <td className={styles.box}>
          <Skeleton width={50} />
        </td>
      ) : null}
      {columns.map((column, index) => (
        <td key={column.id} data-align={column.align} data-phone={column.phone ?? (index === 0 ? 'title' : 'meta')} data-skeleton>
          <Skeleton width={widths[(line + index) % widths.length]} />
        </td>
      ))}
    </tr>
  ));
}
