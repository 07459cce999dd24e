import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { Quantity } from '@suanpan/shared-ui/quantity';
import { useMemo } from 'react';
import { useT } from '../texts.ts';
import { MoveDocument } from './MoveDocument.tsx';
import { moveKindOf } from './move-kind.ts';
import type { LedgerRow } from './use-stock-ledger.ts';

/** The columns of a stock ledger: what came or went, and what there was after it. */
export function useLedgerColumns(withCost: boolean): readonly DataColumn<LedgerRow>[] {
  const t = useT();
  return useMemo(() => {
    const columns: DataColumn<LedgerRow>[] = [
      { id: 'DATE', header: t('ledger.date'), cell: ({ date }) => date, width: 108, phone: 'meta' },
      { id: 'KIND', header: t('ledger.kind'), cell: ({ kind }) => t(`move.${moveKindOf(kind)}`), width: 92, phone: 'subtitle' },
      { id: 'DOCUMENT', header: t('ledger.document'), cell: (row) => <MoveDocument row={row} />, phone: 'title' },
      { id: 'WAREHOUSE', header: t('warehouse.one'), cell: ({ warehouse }) => warehouse.name, phone: 'meta' },
      { id: 'IN', header: t('period.incoming'), cell: (row) => <Moved row={row} sign={1} />, align: 'end', width: 88, phone: 'value' },
      { id: 'OUT', header: t('period.outgoing'), cell: (row) => <Moved row={row} sign={-1} />, align: 'end', width: 88, phone: 'value' },
    ];
    const cost: DataColumn<LedgerRow> = {
      id: 'AMOUNT',
      header: t('ledger.amount'),
      cell: ({ amount }) => <Amount value={amount ?? null} />,
      align: 'end',
      width: 112,
      phone: 'hidden',
    };
    const after: DataColumn<LedgerRow> = {
      id: 'AFTER',
      header: t('ledger.after'),
      cell: ({ quantityAfter }) => <Quantity value={quantityAfter} />,
      align: 'end',
      width: 96,
      phone: 'meta',
    };
    const costsAfter: DataColumn<LedgerRow>[] = [
      {
        id: 'AVERAGE',
        header: t('stock.average'),
        cell: ({ averageAfter }) => <Amount value={averageAfter ?? null} places={4} />,
        align: 'end',
        width: 104,
        phone: 'hidden',
      },
      {
        id: 'AMOUNT_AFTER',
        header: t('ledger.amountAfter'),
        cell: ({ amountAfter }) => <Amount value={amountAfter ?? null} />,
        align: 'end',
        width: 120,
        phone: 'hidden',
      },
    ];
    return withCost ? [...columns, cost, after, ...costsAfter] : [...columns, after];
  }, [t, withCost]);
}

/** How much came, or how much went; nothing in the other column. */
function Moved({ row: { quantity }, sign }: { row: LedgerRow; sign: 1 | -1 }) {
  const isOut = quantity.startsWith('-');
  if (quantity === '0' || isOut !== sign < 0) return null;
  return <Quantity value={isOut ? quantity.slice(1) : quantity} />;
}
