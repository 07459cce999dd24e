import { useApolloClient, useQuery } from '@apollo/client/react';
import { PricedLines } from '@suanpan/document-kit/priced-lines';
import { saleRates } from '@suanpan/document-kit/product-line-rates';
import { useLinePrices } from '@suanpan/document-kit/use-line-prices';
import { useCallback, useMemo } from 'react';
import { ReadFormOptionsDocument } from '../data/read-form-options.generated.ts';
import { SaleLines } from '../documents/SaleLines.tsx';
import { salePrices } from '../documents/sale-prices.ts';
import type { OrderDraft } from './order-draft.ts';
import { useAvailableColumn } from './use-available-column.tsx';
import { reservedAt, useOrderWarehouses } from './use-order-warehouses.ts';
import { searchProducts } from './search-products.ts';

interface OrderFormLinesProps {
  /** Where the form's summary leads to. */
  id: string;
  draft: OrderDraft;
  /** Whether it is made from a quotation: what that gives may be given again, which the backend knows. */
  isQuoted: boolean;
  /** What is wrong, by `<row>.<column>`. */
  errors: Readonly<Record<string, string>>;
  onChange: (lines: OrderDraft['lines']) => void;
}

/** The lines of an order while they are typed, with their sums. */
export function OrderFormLines({ id, draft, isQuoted, errors, onChange }: OrderFormLinesProps) {
  const client = useApolloClient();
  const { data } = useQuery(ReadFormOptionsDocument, { variables: { on: draft.date } });
  const rates = useMemo(() => saleRates(data?.taxRates ?? [], data?.taxpayer), [data]);
  const { warehouses } = useOrderWarehouses();
  const besideQuantity = useAvailableColumn(reservedAt(draft.warehouseId, warehouses), draft.lines);
  const customerId = draft.customer?.id ?? null;
  const search = useCallback((text: string) => searchProducts(client, text, customerId), [client, customerId]);
  const prices = useLinePrices(salePrices, customerId);
  return (
    <PricedLines
      prices={prices}
      Lines={isQuoted ? undefined : SaleLines}
      id={id}
      lines={draft.lines}
      search={search}
      taxIncluded={draft.taxIncluded}
      {...rates}
      besideQuantity={besideQuantity}
      errors={errors}
      onChange={onChange}
    />
  );
}
