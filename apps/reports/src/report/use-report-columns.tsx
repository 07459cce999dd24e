import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { Quantity } from '@suanpan/shared-ui/quantity';
import { TextLink } from '@suanpan/shared-ui/text-link';
import type { CellKind } from '@suanpan/workbook/sheet-content';
import { type ReactNode, useMemo } from 'react';
import type { ReportColumn } from './report-column.ts';

const widths: Readonly<Record<CellKind, number | undefined>> = {
  text: undefined,
  day: 104,
  amount: 112,
  price: 104,
  quantity: 80,
  count: 80,
  percent: 76,
};

/** Returns the columns of a report as a table shows them. */
export function useReportColumns<Row>(columns: readonly ReportColumn<Row>[]): readonly DataColumn<Row>[] {
  return useMemo(
    () =>
      columns.map(({ id, header, kind, value, href, width, phone }): DataColumn<Row> => ({
        id,
        header,
        align: kind === 'text' || kind === 'day' ? 'start' : 'end',
        sortable: true,
        width: width ?? widths[kind],
        phone,
        cell(row) {
          const shown = <ReportValue kind={kind} value={value(row)} />;
          const to = href?.(row) ?? null;
          return to === null ? shown : <TextLink href={to}>{shown}</TextLink>;
        },
      })),
    [columns],
  );
}

/** A value of a report, as its kind is shown. */
function ReportValue({ kind, value }: { kind: CellKind; value: string | null }): ReactNode {
  if (value === null) return '—';
  if (kind === 'amount') return <Amount value={value} />;
  if (kind === 'price') return <Amount value={value} places={6} />;
  if (kind === 'quantity' || kind === 'count') return <Quantity value={value} />;
  return kind === 'percent' ? `${value}%` : value;
}
