import type { OrderEntries } from '#business/sales/check-order.ts';
import type { OrderAction } from '#business/sales/order-actions.ts';
import type { Role } from '#core/access/permission.ts';
import type { CompanyMode } from '#core/company/company-mode.ts';
import type { CustomerFields } from '#core/party/customer.ts';
import type { ProductFields } from '#core/product/product.ts';

/** A person who becomes a member. */
export interface MemberDraft {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

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
export interface CompanyDraft {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  /** With how much of the product it works; with all of it when absent. */
  readonly mode?: CompanyMode | undefined;
  readonly members: readonly MemberDraft[];
  readonly customers: readonly (CustomerFields & { readonly id: string })[];
  readonly products: readonly (ProductFields & { readonly id: string })[];
  readonly orders: readonly OrderDraft[];
}
