import type { ReactNode } from 'react';

/** What a cell is on a phone's card. An action is a button or link of its own, and says by itself what it does: its header is not shown. */
export type PhonePlace = 'title' | 'subtitle' | 'value' | 'status' | 'meta' | 'action' | 'hidden';

/** A column of a DataTable. */
export interface DataColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the end. */
  readonly align?: 'start' | 'end' | undefined;
  readonly sortable?: boolean | undefined;
  /** Pixels; columns without it share the rest. */
  readonly width?: number | undefined;
  /** Where it stands on a phone's card: title when it is the first column, otherwise meta. */
  readonly phone?: PhonePlace | undefined;
}

/** How a list is sorted. */
export interface SortOrder {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** Which rows are marked, by key. */
export interface RowSelection {
  readonly selectedKeys: ReadonlySet<string>;
  readonly onChange: (selectedKeys: ReadonlySet<string>) => void;
}
