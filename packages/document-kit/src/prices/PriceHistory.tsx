import { useQuery } from '@apollo/client/react';
import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { Amount } from '@suanpan/shared-ui/amount';
import { Button } from '@suanpan/shared-ui/button';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { LineTable } from '@suanpan/shared-ui/line-table';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { Quantity } from '@suanpan/shared-ui/quantity';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { useMemo } from 'react';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { plainDecimal, priceText } from '../lines/decimal-text.ts';
import type { LineProduct, ProductLine } from '../lines/product-line.ts';
import { useDocumentT } from '../texts/document-texts.ts';
import { type LinePrice, type LinePrices, priceAs } from './line-price.ts';

export interface PriceHistoryProps {
  prices: LinePrices;
  product: LineProduct;
  /** The unit of the line; the product's own when absent. */
  unit: ProductLine['unit'];
  taxIncluded: boolean;
  onClose: () => void;
  /** Takes a price of before into the line. */
  onTake: (price: string) => void;
}

/** How many earlier prices are shown. */
const shown = 10;

/** The latest prices of a product with the document's party, each of which can be taken into the line. */
export function PriceHistory({ prices, product, unit, taxIncluded, onClose, onTake }: PriceHistoryProps) {
  const t = useDocumentT();
  const variables = { partyId: prices.partyId ?? '', productIds: [product.id], first: shown };
  const { data, error, refetch } = useQuery(prices.query, { variables, fetchPolicy: 'cache-and-network' });
  const columns = usePriceHistoryColumns({ prices, unit, taxIncluded, onTake });
  return (
    <Dialog title={t('price.history', { product: product.name })} isOpen onClose={onClose} size="large">
      {data && <LineTable label={t('price.historyShort')} columns={columns} rows={data.tradePrices} rowKey={({ id }) => id} />}
      {!data && error && <LoadFailure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState label={t('price.historyShort')} />}
    </Dialog>
  );
}

function usePriceHistoryColumns({
  prices,
  unit,
  taxIncluded,
  onTake,
}: Pick<PriceHistoryProps, 'prices' | 'unit' | 'taxIncluded' | 'onTake'>) {
  const t = useDocumentT();
  const addressOf = useAddressOf();
  const { documentType } = prices;
  return useMemo((): readonly DataColumn<LinePrice>[] => {
    const meaning = { taxIncluded, unit };
    const placesOf = (price: string): number => priceText(price).split('.')[1]?.length ?? 2;
    return [
      { id: 'date', header: t('document.date'), width: 104, cell: ({ date }) => date, phone: 'subtitle' },
      {
        id: 'document',
        header: t('price.document'),
        width: 140,
        cell: ({ documentId: id, number }) => {
          const href = addressOf({ type: documentType, id });
          return href === null ? number : <TextLink href={href}>{number}</TextLink>;
        },
        phone: 'title',
      },
      { id: 'quantity', header: t('line.quantity'), width: 84, align: 'end', cell: (price) => <SoldQuantity price={price} /> },
      {
        id: 'discount',
        header: t('line.discount'),
        width: 68,
        align: 'end',
        cell: ({ discount }) => (discount === '0' ? '' : `${plainDecimal(discount)}%`),
      },
      {
        id: 'price',
        header: t(taxIncluded ? 'line.priceTaxed' : 'line.price'),
        width: 104,
        align: 'end',
        cell: (price) => <Amount value={priceAs(price, meaning)} places={placesOf(priceAs(price, meaning))} />,
        phone: 'value',
      },
      {
        id: 'take',
        header: t('price.act'),
        width: 92,
        cell: (price) => (
          <Button
            size="small"
            aria-label={t('price.takeOf', { number: price.number })}
            onPress={() => onTake(priceText(priceAs(price, meaning)))}
          >
            {t('price.take')}
          </Button>
        ),
      },
    ];
  }, [t, addressOf, documentType, taxIncluded, unit, onTake]);
}

/** How much it was, in the unit that it was sold or bought in. */
function SoldQuantity({ price: { quantity, unit } }: { price: LinePrice }) {
  return unit ? <Quantity value={unit.quantity} unit={unit.name} /> : <Quantity value={quantity} />;
}
