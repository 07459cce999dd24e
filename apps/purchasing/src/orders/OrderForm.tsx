import { useApolloClient } from '@apollo/client/react';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { DocumentForm } from '@suanpan/document-kit/document-form';
import { DocumentSums } from '@suanpan/document-kit/document-sums';
import { PricedLines } from '@suanpan/document-kit/priced-lines';
import { productLineTotals } from '@suanpan/document-kit/product-line';
import { TradeFields } from '@suanpan/document-kit/trade-fields';
import { useDraftHead } from '@suanpan/document-kit/use-draft-head';
import { useLinePrices } from '@suanpan/document-kit/use-line-prices';
import { useTradeOptions } from '@suanpan/document-kit/use-trade-options';
import { withBoughtProduct } from '@suanpan/document-kit/with-bought-product';
import { fenToDecimal } from '@suanpan/money/fen';
import { DateField } from '@suanpan/shared-ui/date-field';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { useCallback, useMemo } from 'react';
import { NewSupplierButton } from '../documents/NewSupplierButton.tsx';
import { purchaseFormData } from '../documents/purchase-form-data.ts';
import { searchProducts } from '../documents/search-products.ts';
import { useT } from '../texts.ts';
import type { OrderDraft } from './order-draft.ts';
import type { Order } from './use-order.ts';
import { useOrderForm } from './use-order-form.ts';

interface OrderFormProps {
  /** The order that is changed, or null for a new one. */
  order: Order | null;
  initial: OrderDraft;
}

/** A purchase order while it is typed: a draft, or one that is handed in for approval. */
export function OrderForm({ order, initial }: OrderFormProps) {
  const t = useT();
  const client = useApolloClient();
  const idOf = useFieldIds();
  const { warehouses, taxRates } = useTradeOptions(purchaseFormData, initial.date);
  const form = useOrderForm({ order, initial, warehouseId: warehouses?.[0]?.value ?? '' });
  const { draft, patch } = form.kept;
  const head = useDraftHead(draft);
  const partyId = draft.party?.id ?? null;
  const search = useCallback((text: string) => searchProducts(client, text, partyId), [client, partyId]);
  const prices = useLinePrices(purchaseFormData.prices, partyId);
  const { net, tax, gross } = productLineTotals(draft.lines, draft.taxIncluded);
  const canSubmit = order === null || order.status === 'DRAFT';
  const title = order ? t('purchase.edit', { number: order.number }) : t('orders.new');
  const backHref = `/purchasing/orders${order ? `/${order.id}` : ''}`;
  const changeLines = useCallback((lines: OrderDraft['lines']) => patch({ lines }), [patch]);
  const beside = useBesideFields({ head, error: form.problems.fields['deliveryDate'], idOf, patch });
  usePageTitle(title);
  return (
    <DocumentForm
      form={form}
      isEdit={order !== null}
      idOf={idOf}
      saving={{ approve: canSubmit ? t('order.submit') : null, save: t(canSubmit ? 'order.save' : 'order.saveChanges') }}
      title={title}
      backHref={backHref}
      fields={
        <TradeFields
          type="PURCHASE"
          draft={head}
          data={purchaseFormData}
          warehouses={warehouses}
          problems={form.problems.fields}
          idOf={idOf}
          onChange={patch}
          {...beside}
        />
      }
      totals={<DocumentSums net={fenToDecimal(net)} tax={fenToDecimal(tax)} gross={fenToDecimal(gross)} />}
    >
      <PricedLines
        prices={prices}
        id={idOf('lines')}
        lines={draft.lines}
        search={search}
        taxIncluded={draft.taxIncluded}
        taxRates={taxRates}
        choose={withBoughtProduct}
        isListed={false}
        errors={form.problems.cells}
        onChange={changeLines}
      />
    </DocumentForm>
  );
}

interface BesideFields {
  readonly head: Omit<OrderDraft, 'lines'>;
  readonly error: string | undefined;
  readonly idOf: (field: string) => string;
  readonly patch: (part: Partial<OrderDraft>) => void;
}

/** What an order has beside the fields of a purchase: the way to a new supplier, and the day on which goods should come. */
function useBesideFields({ head: { deliveryDate }, error, idOf, patch }: BesideFields) {
  const t = useT();
  return useMemo(
    () => ({
      besideParty: <NewSupplierButton onCreated={(party) => patch({ party })} />,
      besideDate: (
        <DateField
          id={idOf('deliveryDate')}
          label={t('order.deliveryDate')}
          value={deliveryDate}
          onChange={(day) => patch({ deliveryDate: day })}
          error={error}
        />
      ),
    }),
    [t, deliveryDate, error, idOf, patch],
  );
}
