import { useMemo } from 'react';
import { addressOf } from '../report/address-of.ts';
import type { ReportColumn } from '../report/report-column.ts';
import type { ReportDays } from '../report/use-report-days.ts';
import { useT } from '../texts.ts';
import { stillDays, type StockRow } from './stock-rows.ts';

type Column = ReportColumn<StockRow>;

/** The columns of the report of stock: what was sold against what there was, when last, and what the rest cost for whoever may know. */
export function useStockColumns({ from, to }: ReportDays, withCost: boolean): readonly Column[] {
  const t = useT();
  return useMemo(
    () => [
      { id: 'CODE', header: t('report.code'), kind: 'text', value: ({ code }) => code, width: 112, phone: 'subtitle' },
      {
        id: 'NAME',
        header: t('sales.by.PRODUCT'),
        kind: 'text',
        value: ({ name }) => name,
        href: ({ key }) => addressOf(`/inventory/stock/${key}`, { from, to }),
        phone: 'title',
      },
      { id: 'UNIT', header: t('stock.unit'), kind: 'text', value: ({ unit }) => unit, width: 64, phone: 'hidden' },
      ...quantities(t),
      ...(withCost ? [amountOf(t)] : []),
      ...standing(t, to),
    ],
    [t, from, to, withCost],
  );
}

function quantities(t: ReturnType<typeof useT>): readonly Column[] {
  return [
    { id: 'SOLD', header: t('stock.sold'), kind: 'quantity', value: ({ sold }) => sold, width: 96, phone: 'meta' },
    { id: 'AVERAGE', header: t('stock.average'), kind: 'quantity', value: ({ average }) => average, width: 112, phone: 'hidden' },
    { id: 'CLOSING', header: t('stock.closing'), kind: 'quantity', value: ({ closing }) => closing, width: 96, phone: 'value' },
  ];
}

function amountOf(t: ReturnType<typeof useT>): Column {
  return { id: 'AMOUNT', header: t('stock.amount'), kind: 'amount', value: ({ amount }) => amount ?? null, phone: 'meta' };
}

function standing(t: ReturnType<typeof useT>, to: string): readonly Column[] {
  return [
    {
      id: 'TURNOVER',
      header: t('stock.turnover'),
      kind: 'quantity',
      value: ({ turnoverDays }) => turnoverDays ?? null,
      width: 112,
      phone: 'meta',
    },
    { id: 'LAST_SOLD', header: t('stock.lastSold'), kind: 'day', value: ({ lastSold }) => lastSold ?? null, phone: 'hidden' },
    {
      id: 'STILL_DAYS',
      header: t('stock.stillDays'),
      kind: 'count',
      value: ({ lastSold }) => stillDays(lastSold, to),
      width: 104,
      phone: 'meta',
    },
  ];
}
