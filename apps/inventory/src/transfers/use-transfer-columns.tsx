import { useApolloClient } from '@apollo/client/react';
import type { EntryColumn } from '@suanpan/shared-ui/entry-column';
import { Quantity } from '@suanpan/shared-ui/quantity';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useMemo } from 'react';
import { findStockHere } from '../documents/find-stock-here.ts';
import { type StockChoice, stockChoice } from '../documents/stock-choice.ts';
import { useT } from '../texts.ts';
import { isTooMuch, type TransferLine, withTransferred } from './transfer-draft.ts';

/** The columns of a transfer while it is typed; products are looked for where they go from. */
export function useTransferColumns(warehouseId: string): readonly EntryColumn<TransferLine>[] {
  const t = useT();
  const client = useApolloClient();
  return useMemo(
    () => [
      {
        id: 'product',
        header: t('stockDocument.product'),
        kind: 'lookup',
        placeholder: t(warehouseId === '' ? 'transfer.warehouseFirst' : 'stockDocument.productHint'),
        phone: 'title',
        isEditable: () => warehouseId !== '',
        get: ({ product }) => product && { id: product.id, label: product.name },
        // The grid gives back what `search` returned, which knows more than its label.
        set: (line, item) => withTransferred(line, (item as StockChoice | null)?.found ?? null, warehouseId),
        async search(text) {
          const { found } = await findStockHere(client, { warehouseId, search: text, first: 12 });
          return found.map((there) => stockChoice(there, t('transfer.there', { quantity: there.there, unit: there.product.unit })));
        },
      },
      { id: 'spec', header: t('product.spec'), kind: 'computed', width: 140, phone: 'field', get: ({ product }) => product?.spec ?? '' },
      {
        id: 'there',
        header: t('transfer.stock'),
        kind: 'computed',
        align: 'end',
        width: 120,
        phone: 'field',
        get: (line) => <There line={line} warehouseId={warehouseId} />,
      },
      {
        id: 'quantity',
        header: t('transfer.quantity'),
        kind: 'decimal',
        align: 'end',
        width: 132,
        maxPlaces: 4,
        phone: 'stepper',
        get: ({ quantity }) => quantity,
        set: (line, quantity) => ({ ...line, quantity }),
      },
      { id: 'unit', header: t('product.unit'), kind: 'computed', width: 64, phone: 'field', get: ({ product }) => product?.unit ?? '' },
    ],
    [t, client, warehouseId],
  );
}

function There({ line, warehouseId }: { line: TransferLine; warehouseId: string }) {
  const t = useT();
  if (line.there?.warehouseId !== warehouseId) return null;
  if (isTooMuch(line, warehouseId)) return <StatusTag tone="danger">{t('transfer.tooMuch', { quantity: line.there.quantity })}</StatusTag>;
  return <Quantity value={line.there.quantity} />;
}
