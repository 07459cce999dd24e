import { fenToDecimal } from '@suanpan/money/fen';
import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { useMemo } from 'react';
import { useMonthName } from '../months/use-month-name.ts';
import { useT } from '../texts.ts';
import { useVoucherName } from '../vouchers/use-voucher-name.ts';
import type { DetailRow } from './detail-rows.ts';
import { SidedAmount } from './SidedAmount.tsx';

/** The columns of the detail of an account; `hasBelow` adds which account below it a line is on. */
export function useDetailColumns(hasBelow: boolean): readonly DataColumn<DetailRow>[] {
  const t = useT();
  const nameOf = useVoucherName();
  const monthName = useMonthName();
  return useMemo(() => {
    const words = (row: DetailRow): string => {
      if (row.kind === 'entry') return row.entry.summary;
      if (row.kind === 'opening') return t('detail.opening');
      return t(row.kind === 'month' ? 'detail.month' : 'detail.year', { month: monthName(row.month) });
    };
    return [
      {
        id: 'DATE',
        header: t('voucher.date'),
        width: 110,
        phone: 'meta',
        cell: (row) => (row.kind === 'entry' ? row.entry.voucher.date : ''),
      },
      {
        id: 'VOUCHER',
        header: t('voucher.number'),
        width: 90,
        phone: 'meta',
        cell: (row) =>
          row.kind === 'entry' && <TextLink href={`/ledger/vouchers/${row.entry.voucher.id}`}>{nameOf(row.entry.voucher)}</TextLink>,
      },
      {
        id: 'SUMMARY',
        header: t('voucher.summary'),
        phone: 'title',
        cell: (row) => (row.kind === 'entry' ? words(row) : <strong>{words(row)}</strong>),
      },
      ...(hasBelow
        ? [
            {
              id: 'ACCOUNT',
              header: t('voucher.account'),
              width: 130,
              phone: 'meta' as const,
              cell: (row: DetailRow) => (row.kind === 'entry' ? row.entry.accountCode : ''),
            },
          ]
        : []),
      { id: 'DEBIT', header: t('voucher.debit'), align: 'end', width: 130, phone: 'meta', cell: (row) => amountOf(row, 'debit') },
      { id: 'CREDIT', header: t('voucher.credit'), align: 'end', width: 130, phone: 'meta', cell: (row) => amountOf(row, 'credit') },
      {
        id: 'BALANCE',
        header: t('detail.balance'),
        align: 'end',
        width: 150,
        phone: 'value',
        cell: ({ balance }) => <SidedAmount balance={balance} />,
      },
    ];
  }, [t, nameOf, monthName, hasBelow]);
}

function amountOf(row: DetailRow, side: 'debit' | 'credit') {
  if (row.kind === 'opening') return null;
  if (row.kind !== 'entry') return <Amount value={fenToDecimal(row[side])} />;
  return Number(row.entry[side]) === 0 ? null : <Amount value={row.entry[side]} />;
}
