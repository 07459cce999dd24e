import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from './graphql-client.ts';
import { userOf, type TestApi } from './open-test-api.ts';

/** A quotation as its tests see it. */
export interface SeenQuotation {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly revision: number;
  readonly status: string;
  readonly gross: string;
  readonly lostReason: string | null;
  readonly allowedActions: readonly string[];
  readonly orders: readonly { readonly id: string; readonly number: string; readonly status: string }[];
  readonly history: readonly { readonly action: string; readonly note: string | null }[];
}

/** A company with a customer of the member who sells, and what is offered to it: ten pieces at 10.00 without tax. */
export interface QuotationWorld {
  readonly company: TestCompany;
  readonly owner: GraphqlClient;
  /** Sees the own customers alone. */
  readonly sales: GraphqlClient;
  readonly input: {
    readonly customerId: string;
    readonly date: string;
    readonly validUntil: string;
    readonly taxIncluded: boolean;
    readonly lines: readonly object[];
  };
  /** The same goods as an order. */
  readonly orderInput: object;
  readonly otherCustomerId: string;
  quote(wish?: { readonly entries?: object; readonly send?: boolean; readonly by?: GraphqlClient }): Promise<SeenQuotation>;
  read(quotation: { readonly id: string }): Promise<SeenQuotation>;
}

const fields = `id number version revision status gross lostReason allowedActions orders { id number status } history { action note }`;
const date = '2026-11-23';

/** The operations of quotations, under one name; `order` makes an order from one. */
export const quotationOperations = {
  create: `mutation ($input: QuotationInput!, $send: Boolean) { quotation: createQuotation(input: $input, send: $send) { ${fields} } }`,
  update: `mutation ($id: ID!, $version: Int!, $input: QuotationInput!, $send: Boolean) {
    quotation: updateQuotation(id: $id, version: $version, input: $input, send: $send) { ${fields} } }`,
  send: `mutation ($id: ID!, $version: Int!) { quotation: sendQuotation(id: $id, version: $version) { ${fields} } }`,
  lose: `mutation ($id: ID!, $version: Int!, $reason: String = "价格高") {
    quotation: loseQuotation(id: $id, version: $version, reason: $reason) { ${fields} } }`,
  order: `mutation ($input: SalesOrderInput!, $quotationId: ID) {
    order: createSalesOrder(input: $input, quotationId: $quotationId) { id version status quotation { id number } } }`,
  read: `query ($id: ID!) { quotation(id: $id) { ${fields} } }`,
};

/** Makes the company. */
export async function openQuotationWorld(api: TestApi): Promise<QuotationWorld> {
  const company = await api.company();
  const owner = api.as(userOf(company, 'owner'));
  const sales = api.as(userOf(company, 'sales'));
  const product = { sku: 'QW', name: 'QW', unit: '个', price: '10', taxRate: '13' };
  const { made } = await owner.run('mutation ($input: ProductInput!) { made: createProduct(input: $input) { id } }', { input: product });
  const customer = 'mutation ($input: CustomerInput!) { made: createCustomer(input: $input) { id } }';
  const { made: own } = await sales.run(customer, { input: { code: 'QW', name: '青鸟', creditDays: 30 } });
  const { made: other } = await owner.run(customer, { input: { code: 'QX', name: '别家', creditDays: 30 } });
  const lines = [{ productId: made.id, quantity: '10', price: '10', discount: '0', taxRate: '13' }];
  const head = { customerId: own.id as string, date, taxIncluded: false, lines };
  const input = { ...head, validUntil: '2099-12-31' };
  return {
    company,
    owner,
    sales,
    input,
    orderInput: head,
    otherCustomerId: other.id,
    quote: async ({ entries = {}, send = false, by = sales } = {}) =>
      (await by.run(quotationOperations.create, { input: { ...input, ...entries }, send })).quotation,
    read: async ({ id }) => (await owner.run(quotationOperations.read, { id })).quotation,
  };
}
