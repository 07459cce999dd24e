import type { Foundation } from '#application/founding/write-foundation.ts';
import type { OrderEntries } from '#business/sales/check-order.ts';
import type { OrderAction } from '#business/sales/order-actions.ts';
import type { CustomerFields } from '#core/party/customer.ts';
import type { WrittenProduct } from '#core/product/product.ts';

/** An order with all that is done to it, in the order of time. */
export interface OrderDraft {
  readonly entries: OrderEntries & { readonly salespersonId: string };
  readonly createdAt: Date;
  readonly steps: readonly {
    readonly action: Exclude<OrderAction, 'EDIT'>;
    readonly at: Date;
    readonly memberId: string;
    readonly note: string | null;
  }[];
}

/** A whole company that is to be written down. */
export interface CompanyDraft extends Foundation {
  readonly customers: readonly (CustomerFields & { readonly id: string })[];
  readonly products: readonly WrittenProduct[];
  readonly orders: readonly OrderDraft[];
}
