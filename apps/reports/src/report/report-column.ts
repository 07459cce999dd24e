import type { DataColumn } from '@suanpan/shared-ui/data-column';
import type { CellKind } from '@suanpan/workbook/sheet-content';

/** One column of a report: the table, the order of its rows, and the workbook all follow from it. */
export interface ReportColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly kind: CellKind;
  /** As in a workbook: a text, a day, or a decimal; null where there is nothing to say. */
  readonly value: (row: Row) => string | null;
  /** The documents behind the cell; null when they are nobody's to see. */
  readonly href?: ((row: Row) => string | null) | undefined;
  readonly width?: number | undefined;
  readonly phone?: DataColumn<Row>['phone'];
  /** Whether the row of totals has a value of its own. */
  readonly isInTotals?: boolean | undefined;
}
