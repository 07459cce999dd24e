import { formatAmount } from '@suanpan/money/format-amount';
import { CardGrid } from '@suanpan/shared-ui/card-grid';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { Stack } from '@suanpan/shared-ui/stack';
import { StatCard } from '@suanpan/shared-ui/stat-card';
import { useMemo } from 'react';
import { useT } from '../texts.ts';
import type { BankCheck } from './use-bank-import.ts';

interface CheckedBankFileProps {
  check: BankCheck;
}

/** Something that a row says which does not fit. */
interface Remark {
  readonly id: string;
  readonly number: number;
  readonly column: string;
  readonly message: string;
}

/** More than that nobody reads on a screen. */
const most = 200;

/** What a bank's file comes to: how many rows are new, which are wrong, and where rows are missing. Nothing is written yet. */
export function CheckedBankFile({ check: { rows } }: CheckedBankFileProps) {
  const t = useT();
  const count = (act: BankCheck['rows'][number]['act']): number => rows.filter((row) => row.act === act).length;
  const gaps = rows.filter(({ missing }) => missing !== null);
  const columns = useRemarkColumns();
  const remarks = useMemo(
    () =>
      rows.flatMap(({ number, missing, problems }): Remark[] => [
        ...problems.map(({ column, message, code }) => ({ id: `${number} ${column}`, number, column, message: `${message}（${code}）` })),
        ...(missing === null
          ? []
          : [{ id: `${number} gap`, number, column: 'balance', message: t('bank.gap', { amount: formatAmount(missing) }) }]),
      ]),
    [rows, t],
  );
  return (
    <Stack>
      <CardGrid>
        <StatCard label={t('bank.new')} value={count('NEW')} />
        <StatCard label={t('bank.known')} value={count('KNOWN')} hint={t('bank.knownHint')} />
        <StatCard label={t('bank.early')} value={count('EARLY')} hint={t('bank.earlyHint')} />
        <StatCard label={t('bank.wrong')} value={count('WRONG')} tone={count('WRONG') > 0 ? 'bad' : 'neutral'} />
      </CardGrid>
      {count('WRONG') > 0 && <InlineNotice tone="danger" title={t('bank.wrongTitle')} />}
      {gaps.length > 0 && <InlineNotice tone="waiting" title={t('bank.gapTitle', { count: gaps.length })} />}
      {count('WRONG') === 0 && gaps.length === 0 && <InlineNotice tone="success" title={t('bank.follows')} />}
      {remarks.length > 0 && (
        <DataTable label={t('bank.remarks')} columns={columns} rows={remarks.slice(0, most)} rowKey={({ id }) => id} />
      )}
    </Stack>
  );
}

function useRemarkColumns(): readonly DataColumn<Remark>[] {
  const t = useT();
  return useMemo(
    () => [
      { id: 'ROW', header: t('bank.row'), cell: ({ number }) => t('bank.rowNumber', { number }), width: 110, phone: 'title' },
      { id: 'COLUMN', header: t('bank.columnHead'), cell: ({ column }) => columnName(column, t), width: 120, phone: 'subtitle' },
      { id: 'MESSAGE', header: t('bank.problem'), cell: ({ message }) => message, phone: 'meta' },
    ],
    [t],
  );
}

function columnName(column: string, t: ReturnType<typeof useT>): string {
  if (column === 'date' || column === 'amount' || column === 'balance' || column === 'party' || column === 'note') {
    return t(`bank.column.${column}`);
  }
  return t('bank.column.flowNumber');
}
