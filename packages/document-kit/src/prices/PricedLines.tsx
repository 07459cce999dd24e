import { type ComponentProps, type ComponentType, useCallback, useState } from 'react';
import { createByProduct } from '../lines/by-product.ts';
import { ProductLines } from '../lines/ProductLines.tsx';
import type { ProductLine } from '../lines/product-line.ts';
import { LastPrices } from './LastPrices.tsx';
import type { LinePrice, LinePrices } from './line-price.ts';
import { PriceHistory } from './PriceHistory.tsx';
import { usePriceColumn } from './use-price-column.tsx';

export interface PricedLinesProps extends ComponentProps<typeof ProductLines> {
  prices: LinePrices;
  /** What shows the lines: as they are when absent; where it is limited what somebody may give, what marks that. */
  Lines?: ComponentType<ComponentProps<typeof ProductLines>> | undefined;
}

/** The lines of goods while they are typed, with what the party last paid or took for each, and the way to earlier prices: a press on it, or F8 on the price. */
export function PricedLines({ prices, Lines = ProductLines, ...props }: PricedLinesProps) {
  const { lines, taxIncluded, onChange } = props;
  const [openKey, setOpenKey] = useState<string | null>(null);
  const onOpen = useCallback(({ key }: ProductLine) => setOpenKey(key), []);
  const [known] = useState(() => createByProduct<LinePrice>());
  const besidePrice = usePriceColumn({ prices, known, taxIncluded, onOpen });
  const open = lines.find(({ key }) => key === openKey);
  const take = (price: string): void => {
    onChange(lines.map((line) => (line.key === openKey ? { ...line, price } : line)));
    setOpenKey(null);
  };
  const history = besidePrice && onOpen;
  return (
    <>
      <LastPrices prices={prices} lines={lines} known={known} />
      <Lines {...props} besidePrice={besidePrice} onPriceHistory={history} />
      {open?.product && prices.partyId !== null && (
        <PriceHistory
          prices={prices}
          product={open.product}
          unit={open.unit}
          taxIncluded={taxIncluded}
          onClose={() => setOpenKey(null)}
          onTake={take}
        />
      )}
    </>
  );
}
