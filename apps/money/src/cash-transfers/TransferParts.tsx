import { fenToDecimal } from '@suanpan/money/fen';
import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { LineTable } from '@suanpan/shared-ui/line-table';
import { useMemo } from 'react';
import { fenOf } from '../settling/settle-line.ts';
import { useT } from '../texts.ts';
import { outgoingOf } from './cash-transfer-draft.ts';

interface Part {
  readonly id: string;
  readonly what: string;
  readonly where: string;
  /** A decimal. */
  readonly amount: string;
}

interface TransferPartsProps {
  /** What the accounts are called; empty while none is chosen. */
  from: string;
  to: string;
  /** Decimals. */
  amount: string;
  fee: string;
}

/** What a transfer does: out of one account, into the other, and what the bank takes. */
export function TransferParts({ from, to, amount, fee }: TransferPartsProps) {
  const t = useT();
  const columns = useMemo<readonly DataColumn<Part>[]>(
    () => [
      { id: 'what', header: t('transfer.part'), width: 140, cell: ({ what }) => what, phone: 'subtitle' },
      { id: 'where', header: t('transfer.where'), cell: ({ where }) => where, phone: 'title' },
      {
        id: 'amount',
        header: t('transfer.sumColumn'),
        width: 180,
        align: 'end',
        cell: (part) => <Amount value={part.amount} />,
        phone: 'value',
      },
    ],
    [t],
  );
  const none = '—';
  const parts: readonly (Part | false)[] = [
    { id: 'out', what: t('transfer.out'), where: from || none, amount: fenToDecimal(outgoingOf({ amount, fee })) },
    { id: 'in', what: t('transfer.in'), where: to || none, amount: fenToDecimal(fenOf(amount)) },
    fenOf(fee) !== 0 && { id: 'fee', what: t('transfer.fee'), where: t('transfer.feeAccount'), amount: fenToDecimal(fenOf(fee)) },
  ];
  return <LineTable label={t('transfer.parts')} columns={columns} rows={parts.filter((part) => part !== false)} rowKey={({ id }) => id} />;
}
