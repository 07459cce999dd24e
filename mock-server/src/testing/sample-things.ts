import { attachmentHandler } from '#interface/http/attachment-handler.ts';
import { attachmentPath } from '#interface/http/attachment-path.ts';
import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from './graphql-client.ts';
import { importEntries, importSupplier } from './sample-imports.ts';
import { days } from './sample-days.ts';
import { sampleDeliveries } from './sample-deliveries.ts';
import { sampleDepartment } from './sample-departments.ts';
import { registerInvoices } from './sample-invoices.ts';
import { userOf, type TestApi } from './open-test-api.ts';
import { sampleBank } from './sample-bank.ts';
import { accountLineEntries } from './sample-account-lines.ts';
import { printEntries } from './sample-prints.ts';
import { sampleTemplate, templateEntries } from './sample-templates.ts';
import type { SampleValues } from './sample-variables.ts';

/** Something that an operation may read or change. */
export interface Thing {
  readonly id: string;
  readonly version: number;
}

/** What the operations of apps are tried with. */
export interface SampleThings {
  /** Some of each kind, so that an operation that reads or changes one thing finds it. */
  readonly things: readonly Thing[];
  /** What entries may say when an operation is tried with one of them: each of the right shape, and as far as rules go beyond it, by them. */
  valuesWith(thing: Thing): SampleValues;
}

/** Finds things of a company whose books have begun, and writes what it has none of. */
export async function sampleThings(api: TestApi, company: TestCompany): Promise<SampleThings> {
  const owner = api.as(userOf(company, 'owner'));
  const found = await owner.run(lists);
  const { provisional } = await owner.run(createGoods, { input: goodsBeforeInvoice(found) });
  const purchaseOrders = await orderGoods(owner, found);
  const quotations = await offerGoods(owner, found);
  const { invoices, sample } = await registerInvoices(owner, found.bought.edges[0].node);
  const [{ journal }, { view }] = [await owner.run(createJournal, { input: byHand }), await owner.run(createView)];
  const [bank, department, template] = [await sampleBank(owner), await sampleDepartment(owner), await sampleTemplate(owner)];
  const written = [found.accounts.at(-1), provisional, view, await importSupplier(owner), template, department.thing];
  const deliveries = await sampleDeliveries(owner, pointers(found));
  const attachment = await attach(api, company, found.drafts.edges[0].node);
  return {
    things: [
      ...found.salesOrders.edges.map((edge: { readonly node: Thing }) => edge.node),
      ...[purchaseOrders, quotations, invoices].flat(),
      ...[found.customers, found.sales, found.drafts].map(({ edges }) => edges[0].node),
      ...[found.products, found.suppliers, found.warehouses, found.cashAccounts].map(([first]) => first),
      ...written,
      ...bank.things,
      await invite(owner),
      { ...journal.vouchers[0], version: 1 },
      ...accountants(found, company),
    ],
    valuesWith: ({ id, version }) => ({
      ...general,
      ...pointers(found),
      ...ownEntries(found),
      ...sample,
      ...bank.values,
      ...department.values,
      ...deliveries,
      'RemoveAttachment.id': attachment,
      quotationId: quotations.at(-1)?.id,
      salespersonId: userOf(company, 'owner').memberId,
      ID: id,
      version,
    }),
  };
}

async function invite(owner: GraphqlClient): Promise<Thing> {
  const { made } = await owner.run('mutation { made: inviteMember(input: { roles: [SALES] }) { invitation { id } } }');
  return { ...made.invitation, version: 1 };
}

function accountants({ companyMembers }: Found, company: TestCompany): readonly Thing[] {
  return companyMembers.filter(({ id }: Thing) => id === userOf(company, 'accountant').memberId);
}

/** Keeps a file with a draft and returns its id. */
async function attach(api: TestApi, company: TestCompany, draft: Thing): Promise<string> {
  const id = '0199a3c2-7b1e-7000-8000-00000000a77a';
  const address = `http://localhost${attachmentPath(company.companies[0]?.id ?? '', id)}?document=${draft.id}&name=a.pdf`;
  const headers = { 'x-suanpan-app': 'test', cookie: `sp_session=${userOf(company, 'owner').session}` };
  const kept = await attachmentHandler(api.services)(new Request(address, { method: 'PUT', headers, body: '%PDF-1.7 sample' }));
  if (kept.status !== 200) throw new Error(await kept.text());
  return id;
}

const date = '2026-11-23';

const lists = `{
  salesOrders(first: 9) { edges { node { id version } } } customers(first: 1) { edges { node { id version } } }
  products { id version } accounts { id version } suppliers { id version } warehouses { id version } cashAccounts { id version }
  companyMembers { id version }
  sales: tradeDocuments(filter: { types: [SALE], statuses: [APPROVED] }, first: 1) { edges { node { id version } } }
  bought: uninvoicedDocuments(first: 1) { edges { node { id document { supplier { id } } } } }
  drafts: tradeDocuments(filter: { types: [PURCHASE], statuses: [DRAFT] }, first: 1) { edges { node { id version } } }
  payables: openItems(kind: PAYABLE) { id supplier { id } }
  receivables: openItems(kind: RECEIVABLE) { id customer { id } }
  advances: openItems(kind: CUSTOMER_ADVANCE) { id customer { id } }
}`;

const createGoods =
  'mutation ($input: TradeDocumentInput!) { provisional: createTradeDocument(input: $input, approve: true) { id version } }';

const createPurchaseOrder = 'mutation ($input: PurchaseOrderInput!) { order: createPurchaseOrder(input: $input) { id version } }';

const createView = 'mutation { view: createSavedView(page: "/reports/sales", input: { name: "样" }) { id version } }';

const createQuotation =
  'mutation ($input: QuotationInput!, $send: Boolean) { quotation: createQuotation(input: $input, send: $send) { id version } }';

const createJournal = 'mutation ($input: JournalInput!) { journal: createJournal(input: $input, approve: true) { vouchers { id } } }';

/** A voucher by hand, whose money is for the rent. */
const byHand = {
  date,
  word: 'PAYMENT',
  summary: '一',
  lines: [
    { accountCode: '5602', debit: '13' },
    { accountCode: '1001', credit: '13' },
  ],
  cashFlow: [{ line: 6, amount: '13' }],
};

// oxlint-disable-next-line typescript/no-explicit-any -- what a test reads has any shape
type Found = any;

/** Orders goods of a supplier: a draft, one that is submitted, and one that is approved. */
async function orderGoods(owner: GraphqlClient, { products, suppliers, warehouses }: Found): Promise<readonly Thing[]> {
  const lines = [{ productId: products[0].id, quantity: '5', price: '2', taxRate: '13' }];
  const input = { supplierId: suppliers[0].id, warehouseId: warehouses[0].id, date, taxIncluded: true, lines };
  const orders: Thing[] = [];
  for (const moves of [[], ['submit'], ['submit', 'approve']]) {
    let { order } = await owner.run(createPurchaseOrder, { input });
    for (const move of moves) {
      const mutation = `mutation ($id: ID!, $version: Int!) { order: ${move}PurchaseOrder(id: $id, version: $version) { id version } }`;
      ({ order } = await owner.run(mutation, order));
    }
    orders.push(order);
  }
  return orders;
}

/** Offers goods to a customer: a draft, and one that is sent. */
async function offerGoods(owner: GraphqlClient, { products, customers }: Found): Promise<readonly Thing[]> {
  const lines = [{ productId: products[0].id, quantity: '5', price: '2', taxRate: '13' }];
  const input = { customerId: customers.edges[0].node.id, date, validUntil: '2099-12-31', taxIncluded: true, lines };
  const quotations: Thing[] = [];
  for (const send of [false, true]) quotations.push((await owner.run(createQuotation, { input, send })).quotation);
  return quotations;
}

/** Goods that came before their invoice: those that a company for tests has are taken back. */
function goodsBeforeInvoice({ products, suppliers, warehouses }: Found) {
  const lines = [{ productId: products[0].id, quantity: '5', price: '2' }];
  return { type: 'PROVISIONAL', date, partyId: suppliers[0].id, warehouseId: warehouses[0].id, lines };
}

/** What entries of any input may say. */
const general: SampleValues = {
  String: '一',
  Int: 3,
  Boolean: true,
  Decimal: '13',
  Date: date,
  DateTime: `${date}T02:24:00Z`,
  discount: '0',
  barcode: '',
  code: '',
  taxNumber: '',
  month: '2026-11',
  // A sale of its own; one that delivers an order must be of its customer.
  orderLineId: null,
  // In the product's own unit: the units of the samples are not there.
  unitId: null,
  'ProductUnitInput.id': null,
  'ProductUnitInput.name': '箱',
  after: null,
  before: null,
  last: null,
  ...importEntries,
};

/** What entries of these names point at. */
function pointers({ customers, products, accounts, warehouses, cashAccounts, suppliers }: Found): SampleValues {
  return {
    customerId: customers.edges[0].node.id,
    productId: products[0].id,
    parentId: accounts.at(-1).id,
    supplierId: suppliers[0].id,
    partyId: suppliers[0].id,
    warehouseId: warehouses[0].id,
    warehouseIds: warehouses[0].id,
    targetWarehouseId: warehouses[1].id,
    cashAccountId: cashAccounts[0].id,
    targetCashAccountId: cashAccounts[1].id,
    accountCode: '1002',
  };
}

/** What entries say whose name says something else, or nothing, in other inputs. */
function ownEntries({ drafts, sales, payables, receivables, advances }: Found): SampleValues {
  const [payable] = payables;
  const [advance] = advances;
  const owed = receivables.find((item: Found) => item.customer.id === advance.customer.id);
  const draft = drafts.edges[0].node;
  return {
    // Goods that were moved are no work.
    'ProductInput.service': false,
    'SupplierInput.code': 'GYS-9',
    'WarehouseInput.code': 'W9',
    'BookParameterInput.value': 'true',
    'CreateSavedView.page': '/reports/sales',
    ...printEntries(sales.edges[0].node.id),
    'ReopenPeriod.month': '2026-10',
    ...days,
    ...templateEntries,
    'TradeDocumentInput.type': 'PURCHASE',
    // Only sales take money at once.
    'TradeDocumentInput.cashAccountId': null,
    'TradeDocumentInput.cashAmount': null,
    'CreatePurchase.replaces': draft,
    'CreateSale.replaces': draft,
    ...Object.fromEntries(
      ['StockCount', 'Transfer', 'MoneyDocument', 'AdvanceUse', 'CashTransfer', 'Expense', 'OtherStock', 'CostAdjustment', 'Journal'].map(
        (name) => [`Create${name}.replaces`, null],
      ),
    ),
    'ReturnInput.originalId': sales.edges[0].node.id,
    'ReturnLineInput.originalLine': 1,
    'OtherStockInput.reason': 'OTHER',
    counterAccount: '5711',
    ...accountLineEntries(payable.supplier.id),
    'MoneyInput.partyId': payable.supplier.id,
    'SettleInput.itemId': payable.id,
    'AdvanceUseInput.advanceItemId': advance.id,
    'AdvanceUseInput.settles': [{ itemId: owed.id, amount: '13' }],
    'JournalInput.lines': byHand.lines,
    'JournalInput.cashFlow': byHand.cashFlow,
  };
}
