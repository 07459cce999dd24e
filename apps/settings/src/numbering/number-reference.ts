import { documentReference } from '@suanpan/document-kit/document-reference';
import type { CheckedKind } from './check-state.ts';

const orders: Partial<Readonly<Record<CheckedKind, string>>> = {
  SALES_ORDER: 'sales.order',
  PURCHASE_ORDER: 'purchasing.order',
  INPUT_INVOICE: 'purchasing.invoice',
};

/** Returns the reference to a void document of a kind, for `useAddressOf`; quotations and vouchers are never void. */
export function numberReference(kind: CheckedKind, id: string) {
  if (kind === 'VOUCHER') return { type: 'ledger.voucher', id };
  if (kind === 'SALES_ORDER' || kind === 'PURCHASE_ORDER' || kind === 'INPUT_INVOICE' || kind === 'QUOTATION') {
    return { type: orders[kind] ?? 'sales.quotation', id };
  }
  return documentReference({ id, type: kind });
}
