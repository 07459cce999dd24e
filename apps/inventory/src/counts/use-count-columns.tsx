import { useApolloClient } from '@apollo/client/react';
import type { EntryColumn } from '@suanpan/shared-ui/entry-column';
import { Quantity } from '@suanpan/shared-ui/quantity';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useMemo } from 'react';
import { findProductsToCount } from './find-products-to-count.ts';
import { type StockChoice, stockChoice } from '../documents/stock-choice.ts';
import { useT } from '../texts.ts';
import { type CountLine, differenceOf, isLoss } from './count-draft.ts';

/** The columns of a count while it is typed. */
export function useCountColumns(): readonly EntryColumn<CountLine>[] {
  const t = useT();
  const client = useApolloClient();
  return useMemo(
    () => [
      {
        id: 'product',
        header: t('stockDocument.product'),
        kind: 'lookup',
        placeholder: t('count.addHint'),
        phone: 'title',
        isEditable: ({ product }) => product === null,
        get: ({ product }) => product && { id: product.id, label: product.name },
        // The grid gives back what `search` returned, which knows more than its label.
        set: (line, item) => ({ ...line, product: (item as StockChoice | null)?.found.product ?? null }),
        async search(text) {
          return (await findProductsToCount(client, text)).map((product) => stockChoice({ product, there: '0' }, null));
        },
      },
      { id: 'spec', header: t('product.spec'), kind: 'computed', width: 120, phone: 'field', get: ({ product }) => product?.spec ?? '' },
      { id: 'unit', header: t('product.unit'), kind: 'computed', width: 56, phone: 'hidden', get: ({ product }) => product?.unit ?? '' },
      {
        id: 'book',
        header: t('count.book'),
        kind: 'computed',
        align: 'end',
        width: 104,
        phone: 'field',
        get: ({ product, book }) => product && <Quantity value={book} unit={product.unit} />,
      },
      {
        id: 'counted',
        header: t('count.counted'),
        kind: 'decimal',
        align: 'end',
        width: 120,
        maxPlaces: 4,
        phone: 'stepper',
        get: ({ counted }) => counted,
        set: (line, counted) => ({ ...line, counted }),
      },
      {
        id: 'difference',
        header: t('count.difference'),
        kind: 'computed',
        align: 'end',
        width: 120,
        phone: 'value',
        get: (line) => <Difference line={line} />,
      },
      {
        id: 'abnormal',
        header: t('count.loss'),
        kind: 'select',
        width: 132,
        options: [
          { value: 'no', label: t('count.normal') },
          { value: 'yes', label: t('count.abnormal') },
        ],
        isEditable: isLoss,
        get: lossOf,
        set: (line, value) => ({ ...line, abnormal: value === 'yes' }),
      },
    ],
    [t, client],
  );
}

/** Which kind of loss it is; nothing where nothing is missing. */
function lossOf(line: CountLine): string {
  if (!isLoss(line)) return '';
  return line.abnormal ? 'yes' : 'no';
}

function Difference({ line }: { line: CountLine }) {
  const t = useT();
  const difference = differenceOf(line);
  if (difference === null) return null;
  if (difference === '0') return <StatusTag tone="done">{t('count.same')}</StatusTag>;
  const text = t(isLoss(line) ? 'count.missing' : 'count.over', { quantity: difference.replace('-', '') });
  return <StatusTag tone={isLoss(line) ? 'danger' : 'waiting'}>{text}</StatusTag>;
}
