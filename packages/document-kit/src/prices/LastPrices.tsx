import { skipToken, useQuery } from '@apollo/client/react';
import { memo, useDeferredValue, useLayoutEffect, useMemo } from 'react';
import type { ByProduct } from '../lines/by-product.ts';
import { type ProductLine, productIdsOf } from '../lines/product-line.ts';
import type { LinePrice, LinePrices } from './line-price.ts';

interface LastPricesProps {
  prices: LinePrices;
  lines: readonly ProductLine[];
  /** Where what was found is put. */
  known: ByProduct<LinePrice>;
}

/** Finds the last price of each product of the lines, once what was typed is painted. Renders nothing. */
export function LastPrices({ prices, lines, known }: LastPricesProps) {
  const shown = useDeferredValue(lines);
  const productIds = useMemo(() => productIdsOf(shown).join(' '), [shown]);
  return <AskedPrices prices={prices} productIds={productIds} known={known} />;
}

interface AskedPricesProps extends Pick<LastPricesProps, 'prices' | 'known'> {
  /** With spaces between; the same text while the products are the same. */
  productIds: string;
}

/** One question for all of them. */
const AskedPrices = memo(function AskedPrices({ prices: { query, partyId }, productIds, known }: AskedPricesProps) {
  const { data } = useQuery(
    query,
    partyId === null || productIds === ''
      ? skipToken
      : { variables: { partyId, productIds: productIds.split(' ') }, fetchPolicy: 'cache-and-network' },
  );
  useLayoutEffect(() => {
    // What was known before stays until there is an answer.
    if (data) known.set(new Map(data.tradePrices.map((price) => [price.productId, price])));
  }, [data, known]);
  return null;
});
