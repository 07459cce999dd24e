import { useListState } from '@suanpan/app-kit/use-list-state';
import { useMemo } from 'react';
import { ReadCashReportDocument, type ReadCashReportQuery } from '../data/read-cash-report.generated.ts';
import { addressOf } from '../report/address-of.ts';
import { difference } from '../report/figures.ts';
import type { ReportColumn } from '../report/report-column.ts';
import { type ReportUnit, reportUnits, spanName, spanOf } from '../report/span-of.ts';
import { type ReportDays, useReportDays } from '../report/use-report-days.ts';
import { useReportQuery } from '../report/use-report-query.ts';
import { useReportTable } from '../report/use-report-table.ts';
import { useT } from '../texts.ts';
import { cashReportForm } from './cash-report-form.ts';

/** Money of a day, week or month. */
export type CashRow = ReadCashReportQuery['cashReport']['rows'][number];

const nothing: readonly never[] = [];

/** How money came and went in the days that the address names, in its order. */
export function useCashReport() {
  const list = useListState(cashReportForm);
  const { state, asked, change } = list;
  const days = useReportDays(asked);
  const by = reportUnits.find((unit) => unit === asked.by) ?? 'DAY';
  const accountCode = asked.account === '' ? null : asked.account;
  const { data, error, retry, ...states } = useReportQuery(ReadCashReportDocument, { by, ...days, accountCode });
  const report = data?.cashReport;
  const columns = useCashColumns(by, days);
  const table = useReportTable(list, { ...states, found: report?.rows ?? nothing, columns });
  return { state, change, by, days, report, accounts: data?.cashAccounts ?? nothing, table, error, retry };
}

function useCashColumns(by: ReportUnit, { from, to }: ReportDays): readonly ReportColumn<CashRow>[] {
  const t = useT();
  return useMemo(
    () => [
      {
        id: 'KEY',
        header: t(`sales.by.${by}`),
        kind: 'text',
        value: ({ key }) => spanName(by, key, { from, to }),
        href: ({ key }) => addressOf('/money/documents', { ...spanOf(by, key, { from, to }) }),
        phone: 'title',
      },
      { id: 'INCOMING', header: t('cash.incoming'), kind: 'amount', value: ({ incoming }) => incoming, width: 140, phone: 'meta' },
      { id: 'OUTGOING', header: t('cash.outgoing'), kind: 'amount', value: ({ outgoing }) => outgoing, width: 140, phone: 'meta' },
      {
        id: 'NET',
        header: t('cash.net'),
        kind: 'amount',
        value: ({ incoming, outgoing }) => difference(incoming, outgoing),
        width: 140,
        phone: 'meta',
      },
      { id: 'BALANCE', header: t('cash.balance'), kind: 'amount', value: ({ balance }) => balance, width: 140, phone: 'value' },
    ],
    [t, by, from, to],
  );
}
