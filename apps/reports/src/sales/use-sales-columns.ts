import { useCan } from '@suanpan/app-kit/use-session';
import { useMemo } from 'react';
import { changePercent, difference, percentOfWhole } from '../report/figures.ts';
import { addressOf } from '../report/address-of.ts';
import type { ReportColumn } from '../report/report-column.ts';
import { spanOf } from '../report/span-of.ts';
import type { ReportDays } from '../report/use-report-days.ts';
import { useT } from '../texts.ts';
import { isByTime, type SalesKey } from './sales-report-form.ts';
import type { SalesRow } from './sales-rows.ts';

interface SalesColumnsOptions {
  readonly by: SalesKey;
  readonly days: ReportDays;
  readonly withCost: boolean;
  /** All that was sold, of which each row has its share. */
  readonly total: string;
}

type Column = ReportColumn<SalesRow>;

/** The columns of the report of sales: what was sold, its share, its margin for whoever may know, and the period before. */
export function useSalesColumns({ by, days, withCost, total }: SalesColumnsOptions): readonly Column[] {
  const t = useT();
  const maySeeStock = useCan('inventory.stock.read');
  const { from, to } = days;
  return useMemo(() => {
    const name: Column = {
      id: 'NAME',
      header: t(`sales.by.${by}`),
      kind: 'text',
      value: (row) => row.name,
      href: (row) => documentsOf(row, { by, days: { from, to }, maySeeStock }),
      phone: 'title',
    };
    const code: Column = { id: 'CODE', header: t('report.code'), kind: 'text', value: (row) => row.code, width: 88, phone: 'subtitle' };
    return [
      ...(by === 'CUSTOMER' || by === 'PRODUCT' ? [code] : []),
      name,
      { id: 'QUANTITY', header: t('sales.quantity'), kind: 'quantity', value: (row) => row.now.quantity, phone: 'meta' },
      { id: 'NET', header: t('sales.net'), kind: 'amount', value: (row) => row.now.net, phone: 'value' },
      { id: 'SHARE', header: t('sales.share'), kind: 'percent', value: (row) => percentOfWhole(row.now.net, total), phone: 'meta' },
      ...(withCost ? costColumns(t) : []),
      { id: 'BEFORE', header: t('report.before'), kind: 'amount', value: (row) => row.before.net, phone: 'hidden' },
      {
        id: 'CHANGE',
        header: t('report.change'),
        kind: 'amount',
        value: (row) => difference(row.now.net, row.before.net),
        phone: 'hidden',
      },
      {
        id: 'CHANGE_PERCENT',
        header: t('report.changePercent'),
        kind: 'percent',
        value: (row) => changePercent(row.now.net, row.before.net),
        phone: 'meta',
      },
    ];
  }, [t, by, from, to, withCost, total, maySeeStock]);
}

function costColumns(t: ReturnType<typeof useT>): readonly Column[] {
  return [
    { id: 'COST', header: t('sales.cost'), kind: 'amount', value: (row) => row.now.cost ?? null, phone: 'hidden' },
    { id: 'MARGIN', header: t('sales.margin'), kind: 'amount', value: (row) => row.now.margin ?? null, phone: 'meta' },
    {
      id: 'MARGIN_RATE',
      header: t('sales.marginRate'),
      kind: 'percent',
      value: (row) => percentOfWhole(row.now.margin ?? '0', row.now.net),
      phone: 'meta',
    },
  ];
}

interface Behind {
  readonly by: SalesKey;
  readonly days: ReportDays;
  readonly maySeeStock: boolean;
}

/** The page of what is behind a row: the documents of a customer or of days, the moves of a product, the customers of a salesperson. */
function documentsOf({ key }: SalesRow, { by, days, maySeeStock }: Behind): string | null {
  if (key === null) return null;
  if (isByTime(by)) return addressOf('/sales/documents', { ...spanOf(by, key, days) });
  if (by === 'CUSTOMER') return addressOf('/sales/documents', { customer: key, ...days });
  if (by === 'SALESPERSON') return addressOf('/reports/sales', { seller: key, ...days });
  return maySeeStock ? addressOf(`/inventory/stock/${key}`, { ...days }) : null;
}
