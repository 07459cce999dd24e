import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { useMessages } from '../locale/use-messages.ts';
import { useFollowLink } from '../navigation-context/NavigationProvider.tsx';
import type { DataColumn, RowSelection } from './data-column.ts';
import { SelectionBox } from './SelectionBox.tsx';
import type { MarkRow } from './use-mark-row.ts';
import styles from './DataTable.module.css';

export interface DataTableRowProps<Row> {
  rowId: string;
  row: Row;
  columns: readonly DataColumn<Row>[];
  href?: string | undefined;
  onAction?: ((row: Row) => void) | undefined;
  selection?: RowSelection | undefined;
  onMark: MarkRow;
  isTabStop: boolean;
}

/** One row of a DataTable, or one card of it on a phone. Renders a `<tr>`. */
export function DataTableRow<Row>({ rowId, row, columns, href, onAction, selection, onMark, isTabStop }: DataTableRowProps<Row>) {
  const messages = useMessages();
  const isActive = href !== undefined || onAction !== undefined;
  const isMarked = selection?.selectedKeys.has(rowId) ?? false;
  const open = (element: HTMLElement) => {
    if (href === undefined) onAction?.(row);
    else element.querySelector<HTMLAnchorElement>('a[data-row-link]')?.click();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>) => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
    event.preventDefault();
    open(event.currentTarget);
  };
  const onClick = (event: MouseEvent<HTMLTableRowElement>) => {
    if (!isActive || isOwnControl(event) || hasSelectedText(event)) return;
    open(event.currentTarget);
  };
  const mark = (isOn: boolean, isRange: boolean) => onMark(rowId, isOn, isRange);
  return (
    <tr
      role="row"
      className={styles.row}
      tabIndex={isTabStop ? 0 : -1}
      data-active={isActive || undefined}
      data-marked={isMarked || undefined}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {selection ? (
        <td role="cell" className={styles.box}>
          <SelectionBox label={messages.selectRow} isChecked={isMarked} onChange={mark} />
        </td>
      ) : null}
      {columns.map((column, index) => (
        <td
          key={column.id}
          role="cell"
          data-align={column.align}
          data-phone={column.phone ?? (index === 0 ? 'title' : 'meta')}
          data-label={column.header}
        >
          {index === 0 && href !== undefined ? <RowLink href={href}>{column.cell(row)}</RowLink> : column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

function RowLink({ href, children }: { href: string; children: ReactNode }) {
  const follow = useFollowLink();
  return (
    <a className={styles.link} href={href} tabIndex={-1} data-row-link onClick={follow}>
      {children}
    </a>
  );
}

function isOwnControl(event: MouseEvent<HTMLElement>): boolean {
  return event.target instanceof Element && event.target.closest('a, button, input, select, textarea, label') !== null;
}

function hasSelectedText(event: MouseEvent<HTMLElement>): boolean {
  const selection = event.currentTarget.ownerDocument.getSelection();
  return selection !== null && !selection.isCollapsed;
}
