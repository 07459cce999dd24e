import type { EntryState } from '#core/company/entry-state.ts';
import SchemaBuilder from '@pothos/core';
import type { CompanySamples } from '#application/founding/read-samples.ts';
import type { MadeInvitation } from '#application/invite-member.ts';
import type { CompanyMember } from '#application/list-members.ts';
import type { InvitationOffer } from '#application/open-invitation.ts';
import type { Workbench } from '#application/read-workbench.ts';
import type { OrderFilter } from '#business/sales/order-filter.ts';
import type { OrderSums } from '#business/sales/order-list.ts';
import type { CustomerFilter } from '#business/sales/customer-list.ts';
import type { PeriodSales, Task } from '#business/sales/sales-figures.ts';
import type { HistoryEntry, OrderStatus, SalesOrder, SalesOrderLine } from '#business/sales/sales-order.ts';
import type { Department } from '#core/department/department.ts';
import type { Account } from '#core/account/account.ts';
import type { AuditEntry } from '#core/audit/audit-list.ts';
import type { SessionEntry } from '#core/identity/session-list.ts';
import type { CompanyFacts } from '#core/company/company-facts.ts';
import type { CompanySettings } from '#core/company/company-mode.ts';
import type { Membership } from '#core/identity/session-store.ts';
import type { Change } from '#core/access/visible-change.ts';
import type { Invitation } from '#core/member/invitation.ts';
import type { Member } from '#core/member/member-store.ts';
import type { Page } from '#core/paging/page.ts';
import type { Customer } from '#core/party/customer.ts';
import type { ProductFilter } from '#business/inventory/product-list.ts';
import type { EnteredUnit } from '#core/product/entered-unit.ts';
import type { Product } from '#core/product/product.ts';
import type { ProductUnit } from '#core/product/product-unit.ts';
import type { TaxRate } from '#core/tax-rate/tax-rate-store.ts';
import type { LineAmounts } from '@suanpan/money/line-amounts';
import type { BankObjects } from './bank-objects.ts';
import type { BooksObjects } from './books-objects.ts';
import type { InputInvoiceObjects } from './input-invoice-objects.ts';
import type { PlatformObjects } from './platform-objects.ts';
import type { PurchaseOrderObjects } from './purchase-order-objects.ts';
import type { QuotationObjects } from './quotation-objects.ts';
import type { ReportObjects } from './report-objects.ts';
import type { PrintedRecord } from '#application/printing/print-records.ts';
import type { DeliveryObjects } from './delivery-objects.ts';
import type { NumberObjects } from './number-objects.ts';
import type { PrintChoices, PrintTemplate } from '#core/printing/print-template.ts';
import type { RequestSession } from '../session/resolve-session.ts';
import type { RequestContext } from './request-context.ts';

interface Edge<Row> {
  readonly row: Row;
  readonly cursor: string;
}

/** A page, and the filter it was made with, for sums over the whole set. */
interface Connection<Row, Filter> {
  readonly page: Page<Row>;
  readonly filter: Filter | null | undefined;
  /** Asked for once, however many fields need it. */
  readonly sums?: () => Promise<OrderSums>;
}

interface Objects
  extends
    BankObjects,
    BooksObjects,
    InputInvoiceObjects,
    DeliveryObjects,
    NumberObjects,
    PlatformObjects,
    PurchaseOrderObjects,
    QuotationObjects,
    ReportObjects {
  Account: Account;
  Change: Change;
  Viewer: RequestSession;
  EntryEnd: EntryState;
  User: { readonly id: string; readonly name: string; readonly loginName: string };
  Company: Membership;
  Member: Member;
  PageInfo: Page<unknown>;
  SalesOrder: SalesOrder;
  SalesOrderLine: SalesOrderLine;
  HistoryEntry: HistoryEntry;
  SalesOrderConnection: Connection<SalesOrder, OrderFilter>;
  SalesOrderEdge: Edge<SalesOrder>;
  SalesOrderTotals: LineAmounts;
  OrderStatusCount: { readonly status: OrderStatus; readonly count: number };
  Customer: Customer;
  CustomerConnection: Connection<Customer, CustomerFilter>;
  CustomerEdge: Edge<Customer>;
  Product: Product;
  ProductUnit: ProductUnit;
  EnteredUnit: EnteredUnit;
  ProductConnection: Connection<Product, ProductFilter>;
  ProductEdge: Edge<Product>;
  TaxRate: TaxRate;
  Workbench: Workbench;
  PeriodSales: PeriodSales;
  DailySales: PeriodSales & { readonly date: string };
  CustomerSales: { readonly customerId: string; readonly gross: number };
  WorkbenchTask: Task;
  RecentActivity: HistoryEntry;
  CompanyMember: CompanyMember;
  Department: Department;
  CompanyFacts: CompanyFacts;
  CompanySamples: CompanySamples;
  CompanySettings: CompanySettings;
  Invitation: Invitation;
  NewInvitation: MadeInvitation;
  InvitationOffer: InvitationOffer;
  OwnSession: SessionEntry;
  AuditEntry: AuditEntry;
  AuditEntryEdge: Edge<AuditEntry>;
  AuditEntryConnection: Page<AuditEntry>;
  PrintRecord: PrintedRecord;
  PrintTemplate: PrintTemplate;
  PrintChoices: PrintChoices;
}

/** Collects the schema's types; each lives in its own file. */
export const builder = new SchemaBuilder<{
  Context: RequestContext;
  DefaultFieldNullability: false;
  Objects: Objects;
  Scalars: {
    ID: { Input: string; Output: string };
    Decimal: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
  };
}>({ defaultFieldNullability: false });
