import { useCan } from '@suanpan/app-kit/use-session';
import { useMemo } from 'react';
import type { ReadPurchaseReportQuery } from '../data/read-purchase-report.generated.ts';
import { addressOf } from '../report/address-of.ts';
import { changePercent } from '../report/figures.ts';
import type { ReportColumn } from '../report/report-column.ts';
import type { ReportDays } from '../report/use-report-days.ts';
import { useT } from '../texts.ts';

/** What a product was bought at. */
export type PurchaseRow = ReadPurchaseReportQuery['purchaseReport']['rows'][number];

type Column = ReportColumn<PurchaseRow>;

/** The columns of the report of purchase prices: from whom, at what, and the weighted price of the period before. */
export function usePurchaseColumns({ from, to }: ReportDays): readonly Column[] {
  const t = useT();
  const maySeeStock = useCan('inventory.stock.read');
  return useMemo(
    () => [
      { id: 'CODE', header: t('report.code'), kind: 'text', value: ({ code }) => code, width: 104, phone: 'subtitle' },
      {
        id: 'NAME',
        header: t('sales.by.PRODUCT'),
        kind: 'text',
        value: ({ name }) => name,
        href: ({ key }) => (maySeeStock ? addressOf(`/inventory/stock/${key}`, { from, to }) : null),
        phone: 'title',
      },
      { id: 'SUPPLIERS', header: t('purchases.suppliers'), kind: 'text', value: ({ suppliers }) => suppliers.join('、'), phone: 'meta' },
      { id: 'QUANTITY', header: t('sales.quantity'), kind: 'quantity', value: ({ quantity }) => quantity, phone: 'meta' },
      {
        id: 'LAST_DATE',
        header: t('purchases.lastDate'),
        kind: 'day',
        value: ({ lastDate }) => lastDate,
        href: ({ lastDate }) => addressOf('/purchasing/documents', { from: lastDate, to: lastDate }),
        phone: 'hidden',
      },
      ...prices(t),
      {
        id: 'CHANGE_PERCENT',
        header: t('report.changePercent'),
        kind: 'percent',
        value: ({ average, averageBefore }) => (averageBefore == null ? null : changePercent(average, averageBefore)),
        phone: 'meta',
      },
    ],
    [t, from, to, maySeeStock],
  );
}

function prices(t: ReturnType<typeof useT>): readonly Column[] {
  return [
    { id: 'LAST', header: t('purchases.last'), kind: 'price', value: ({ last }) => last, phone: 'meta' },
    { id: 'LOWEST', header: t('purchases.lowest'), kind: 'price', value: ({ lowest }) => lowest, phone: 'hidden' },
    { id: 'HIGHEST', header: t('purchases.highest'), kind: 'price', value: ({ highest }) => highest, phone: 'hidden' },
    { id: 'AVERAGE', header: t('purchases.average'), kind: 'price', value: ({ average }) => average, phone: 'value' },
    { id: 'BEFORE', header: t('purchases.before'), kind: 'price', value: ({ averageBefore }) => averageBefore ?? null, phone: 'hidden' },
  ];
}
