import { Button } from '@suanpan/shared-ui/button';
import type { ComputedEntryColumn } from '@suanpan/shared-ui/entry-column';
import { useMemo } from 'react';
import { priceText } from '../lines/decimal-text.ts';
import { type ByProduct, useOfProduct } from '../lines/by-product.ts';
import type { LineProduct, ProductLine } from '../lines/product-line.ts';
import { useDocumentT } from '../texts/document-texts.ts';
import { type LinePrice, type LinePrices, priceAs } from './line-price.ts';
import styles from './PriceColumn.module.css';

interface PriceColumnOptions {
  readonly prices: LinePrices;
  /** What is known of last prices. */
  readonly known: ByProduct<LinePrice>;
  readonly taxIncluded: boolean;
  /** Opens the earlier prices of a line's product; the same function at each render. */
  readonly onOpen: (line: ProductLine) => void;
}

/** Returns the column that says what the party last paid or took for each line's product; undefined while there is no party, or nobody may know. */
export function usePriceColumn({
  prices: { partyId },
  known,
  taxIncluded,
  onOpen,
}: PriceColumnOptions): ComputedEntryColumn<ProductLine> | undefined {
  const t = useDocumentT();
  return useMemo(() => {
    if (partyId === null) return undefined;
    return {
      id: 'lastPrice',
      header: t('price.last'),
      kind: 'computed',
      align: 'end',
      width: 148,
      phone: 'field',
      get: (line) =>
        line.product && (
          <LastPrice known={known} product={line.product} unit={line.unit} taxIncluded={taxIncluded} onOpen={() => onOpen(line)} />
        ),
    };
  }, [t, partyId, known, taxIncluded, onOpen]);
}

interface LastPriceProps {
  known: ByProduct<LinePrice>;
  product: LineProduct;
  unit: ProductLine['unit'];
  taxIncluded: boolean;
  onOpen: () => void;
}

/** What was last paid or taken for a product. Renders a button that opens the earlier prices, or nothing. */
function LastPrice({ known, product, unit, taxIncluded, onOpen }: LastPriceProps) {
  const t = useDocumentT();
  const last = useOfProduct(known, product.id);
  if (!last) return null;
  const price = `${priceText(priceAs(last, { taxIncluded, unit }))} ·`;
  const day = last.date.slice(2);
  const label = t('price.openHistory', { text: `${price} ${day}`, number: last.number, product: product.name });
  return (
    <Button className={styles['last']} tone="quiet" size="small" aria-label={label} onPress={onOpen}>
      <span>{price}</span> <span>{day}</span>
    </Button>
  );
}
