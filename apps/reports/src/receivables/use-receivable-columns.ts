import { useCan } from '@suanpan/app-kit/use-session';
import { daysOfBand } from '@suanpan/document-kit/age-bands';
import { useMemo } from 'react';
import { addressOf } from '../report/address-of.ts';
import { percentOfWhole } from '../report/figures.ts';
import type { ReportColumn } from '../report/report-column.ts';
import { useT } from '../texts.ts';
import type { ReceivableRow } from './receivable-rows.ts';

type Column = ReportColumn<ReceivableRow>;

/** The columns of the report of receivables: all that a customer owes, its parts by age, and what of it is overdue. */
export function useReceivableColumns(buckets: readonly string[], on: string): readonly Column[] {
  const t = useT();
  const maySeeItems = useCan('money.document.read');
  return useMemo(() => {
    const itemsOf = ({ key }: ReceivableRow, bucket: string): string =>
      maySeeItems ? addressOf('/money/items', { kind: 'RECEIVABLE', party: key, ...daysOfBand(bucket, on) }) : `/sales/customers/${key}`;
    const ages = buckets.map((bucket, index): Column => ({
      id: bucket,
      header: t('receivables.days', { days: bucket }),
      kind: 'amount',
      value: ({ amounts }) => amounts[index] ?? '0.00',
      href: (row) => (/^[0.]+$/.test(row.amounts[index] ?? '0') ? null : itemsOf(row, bucket)),
      phone: 'meta',
    }));
    return [
      { id: 'CODE', header: t('report.code'), kind: 'text', value: ({ code }) => code, width: 88, phone: 'subtitle' },
      {
        id: 'NAME',
        header: t('sales.by.CUSTOMER'),
        kind: 'text',
        value: ({ name }) => name,
        href: (row) => itemsOf(row, ''),
        phone: 'title',
      },
      { id: 'TOTAL', header: t('receivables.total'), kind: 'amount', value: ({ total }) => total, phone: 'value' },
      ...ages,
      { id: 'OVERDUE', header: t('receivables.overdue'), kind: 'amount', value: ({ overdue }) => overdue, phone: 'meta' },
      {
        id: 'OVERDUE_PERCENT',
        header: t('receivables.overduePercent'),
        kind: 'percent',
        value: ({ overdue, total }) => percentOfWhole(overdue, total),
        phone: 'meta',
      },
    ];
  }, [t, buckets, on, maySeeItems]);
}
