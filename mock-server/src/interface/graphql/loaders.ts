import DataLoader from 'dataloader';
import { findCustomerFigures, type CustomerFigures } from '#business/sales/customer-list.ts';
import { findHistory, findLines, findOrders } from '#business/sales/order-store.ts';
import type { HistoryEntry, SalesOrder, SalesOrderLine } from '#business/sales/sales-order.ts';
import { findAccountsByCode, findChildren } from '#core/account/account-store.ts';
import type { Account } from '#core/account/account.ts';
import { findDiscountLimits } from '#core/member/discount-limit.ts';
import { findMembers, type Member } from '#core/member/member-store.ts';
import { findCustomers } from '#core/party/customer-store.ts';
import type { Customer } from '#core/party/customer.ts';
import { findProducts } from '#core/product/product-store.ts';
import type { Product } from '#core/product/product.ts';
import { companyFactsFor, templatesFor } from '#application/printing/print-templates.ts';
import type { Work } from '#application/work.ts';
import type { CompanyFacts } from '#core/company/company-facts.ts';
import type { PrintTemplate, PrintTemplateKind } from '#core/printing/print-template.ts';
import { deliveryLoadersOf, type DeliveryLoaders } from './delivery-loaders.ts';
import { dutyLoadersOf, type DutyLoaders } from './duty-loaders.ts';
import { holdLoadersOf, type HoldLoaders } from './hold-loaders.ts';
import { booksLoadersOf, type BooksLoaders } from './books-loaders.ts';
import { inputInvoiceLoadersOf, type InputInvoiceLoaders } from './input-invoice-loaders.ts';
import { purchaseOrderLoadersOf, type PurchaseOrderLoaders } from './purchase-order-loaders.ts';
import { quotationLoadersOf, type QuotationLoaders } from './quotation-loaders.ts';
import { many, one } from './row-loaders.ts';

/** What resolvers look up one by one and the database answers at once, in the request's one transaction. */
export interface Loaders {
  readonly accountOfCode: DataLoader<string, Account | null>;
  readonly accountsBelow: DataLoader<string, readonly Account[]>;
  readonly customer: DataLoader<string, Customer>;
  readonly product: DataLoader<string, Product>;
  readonly member: DataLoader<string, Member>;
  /** The most discount that was set for members. */
  readonly maxDiscount: DataLoader<string, string | null>;
  readonly order: DataLoader<string, SalesOrder>;
  readonly lines: DataLoader<string, readonly SalesOrderLine[]>;
  readonly history: DataLoader<string, readonly HistoryEntry[]>;
  readonly figures: DataLoader<string, CustomerFigures>;
  /** How kinds are printed: many of one kind are printed in one go. */
  readonly printTemplate: DataLoader<PrintTemplateKind, PrintTemplate>;
  /** What the company says of itself on them; `NONE` is a kind without a template. */
  readonly companyFacts: DataLoader<PrintTemplateKind | 'NONE', CompanyFacts>;
  /** Those of what orders hold. */
  readonly holds: HoldLoaders;
  /** Those of purchase orders. */
  readonly purchaseOrders: PurchaseOrderLoaders;
  /** Those of input invoices. */
  readonly inputInvoices: InputInvoiceLoaders;
  /** Those of quotations. */
  readonly quotations: QuotationLoaders;
  /** Those of goods that are to go or come. */
  readonly deliveries: DeliveryLoaders;
  /** Those of who must approve what. */
  readonly duties: DutyLoaders;
  /** Those of documents and vouchers. */
  readonly books: BooksLoaders;
}

/** Returns the lookups of one transaction; what few operations look up is made when one asks for it. */
export function loadersOf({ tx, actor }: Pick<Work, 'tx' | 'actor'>): Loaders {
  let books: BooksLoaders | undefined;
  let duties: DutyLoaders | undefined;
  let holds: HoldLoaders | undefined;
  let purchaseOrders: PurchaseOrderLoaders | undefined;
  let inputInvoices: InputInvoiceLoaders | undefined;
  let quotations: QuotationLoaders | undefined;
  return {
    get books() {
      return (books ??= booksLoadersOf(tx, actor));
    },
    get duties() {
      return (duties ??= dutyLoadersOf(tx, actor));
    },
    get holds() {
      return (holds ??= holdLoadersOf(tx));
    },
    get purchaseOrders() {
      return (purchaseOrders ??= purchaseOrderLoadersOf(tx));
    },
    get inputInvoices() {
      return (inputInvoices ??= inputInvoiceLoadersOf(tx, actor));
    },
    get quotations() {
      return (quotations ??= quotationLoadersOf(tx));
    },
    ...accountLoadersOf(tx),
    printTemplate: new DataLoader((kinds) => templatesFor(tx, kinds)),
    companyFacts: new DataLoader((kinds) => companyFactsFor(tx, kinds)),
    deliveries: deliveryLoadersOf(tx),
    customer: one(tx, findCustomers),
    product: one(tx, findProducts),
    member: one(tx, findMembers),
    maxDiscount: discountLoaderOf(tx),
    order: one(tx, findOrders),
    lines: many(tx, findLines),
    history: many(tx, findHistory),
    figures: figuresLoaderOf(tx),
  };
}

function discountLoaderOf(tx: Work['tx']): Loaders['maxDiscount'] {
  return new DataLoader(async (ids) => {
    const found = new Map((await findDiscountLimits(tx, ids)).map(({ id, maxDiscount }) => [id, maxDiscount]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

function figuresLoaderOf(tx: Work['tx']): Loaders['figures'] {
  return new DataLoader(async (ids) => {
    const found = new Map((await findCustomerFigures(tx, ids)).map((row) => [row.customerId, row]));
    return ids.map((customerId) => found.get(customerId) ?? { customerId, orderedGross: 0, orderCount: 0, lastOrderDate: null });
  });
}

function accountLoadersOf(tx: Work['tx']): Pick<Loaders, 'accountOfCode' | 'accountsBelow'> {
  return {
    accountOfCode: new DataLoader(async (codes) => {
      const found = new Map((await findAccountsByCode(tx, codes)).map((account) => [account.code, account]));
      return codes.map((code) => found.get(code) ?? null);
    }),
    accountsBelow: new DataLoader(async (codes) => {
      const found = await findChildren(tx, codes);
      return codes.map((code) => found.filter(({ parentCode }) => parentCode === code));
    }),
  };
}
