import { useApolloClient } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { DocumentForm } from '@suanpan/document-kit/document-form';
import { DocumentSums } from '@suanpan/document-kit/document-sums';
import { PricedLines } from '@suanpan/document-kit/priced-lines';
import { productLineTotals } from '@suanpan/document-kit/product-line';
import { TradeFields } from '@suanpan/document-kit/trade-fields';
import { useLinePrices } from '@suanpan/document-kit/use-line-prices';
import { useTradeOptions } from '@suanpan/document-kit/use-trade-options';
import { withBoughtProduct } from '@suanpan/document-kit/with-bought-product';
import { fenToDecimal } from '@suanpan/money/fen';
import { DateField } from '@suanpan/shared-ui/date-field';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { useCallback } from 'react';
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
  const { navigation } = useHost();
  const idOf = useFieldIds();
  const { warehouses, taxRates } = useTradeOptions(purchaseFormData, initial.date);
  const form = useOrderForm({ order, initial, warehouseId: warehouses[0]?.value ?? '' });
  const { draft, change } = form.kept;
  const partyId = draft.party?.id ?? null;
  const search = useCallback((text: string) => searchProducts(client, text, partyId), [client, partyId]);
  const prices = useLinePrices(purchaseFormData.prices, partyId);
  const { net, tax, gross } = productLineTotals(draft.lines, draft.taxIncluded);
  const canSubmit = order === null || order.status === 'DRAFT';
  const title = order ? t('purchase.edit', { number: order.number }) : t('orders.new');
  usePageTitle(title);
  return (
    <DocumentForm
      form={form}
      isEdit={order !== null}
      idOf={idOf}
      saving={{ approve: canSubmit ? t('order.submit') : null, save: t(canSubmit ? 'order.save' : 'order.saveChanges') }}
      header={(status) => (
        <PageHeader title={title} status={status} onBack={() => navigation.openTab(`/purchasing/orders${order ? `/${order.id}` : ''}`)} />
      )}
      fields={
        <TradeFields
          type="PURCHASE"
          draft={draft}
          data={purchaseFormData}
          warehouses={warehouses}
          problems={form.problems.fields}
          idOf={idOf}
          onChange={change}
          besideParty={<NewSupplierButton onCreated={(party) => change({ ...draft, party })} />}
          besideDate={
            <DateField
              id={idOf('deliveryDate')}
              label={t('order.deliveryDate')}
              value={draft.deliveryDate}
              onChange={(deliveryDate) => change({ ...draft, deliveryDate })}
              error={form.problems.fields['deliveryDate']}
            />
          }
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
        errors={form.problems.cells}
        onChange={(lines) => change({ ...draft, lines })}
      />
    </DocumentForm>
  );
}
