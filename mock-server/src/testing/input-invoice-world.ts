import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from './graphql-client.ts';
import { userOf, type TestApi } from './open-test-api.ts';
import { openPurchaseOrderWorld, type PurchaseOrderWorld } from './purchase-order-world.ts';

interface Sums {
  readonly net: string;
  readonly tax: string;
  readonly gross: string;
}

/** An input invoice as its tests see it. */
export interface SeenInvoice extends Sums {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: string;
  readonly execution: string;
  readonly posting: string;
  readonly deduction: string;
  readonly deductedMonth: string | null;
  readonly invoiceNumber: string;
  readonly allowedActions: readonly string[];
  readonly matches: readonly (Sums & { readonly document: { readonly id: string } | null })[];
  readonly difference: (Sums & { readonly id: string; readonly number: string; readonly status: string }) | null;
  readonly redOf: { readonly id: string } | null;
  readonly reds: readonly { readonly id: string }[];
  readonly history: readonly { readonly action: string; readonly note: string | null }[];
}

/** What came of a request. */
export interface AnsweredInvoice {
  readonly code: string | null;
  readonly invoice: SeenInvoice;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly fields: readonly (readonly [string, string])[];
}

/** For how much of a document an invoice is. */
export interface WantedMatch {
  readonly documentId: string;
  readonly net: string;
  readonly tax: string;
}

/** A company whose books have begun, and what registers invoices of its supplier. */
export interface InputInvoiceWorld {
  readonly company: TestCompany;
  readonly owner: GraphqlClient;
  readonly trade: PurchaseOrderWorld;
  /** Returns entries of a digital special invoice with a number of its own: 100.00 and 13.00 where nothing else is said. */
  entries(wish?: object): { readonly supplierId: string; readonly invoiceNumber: string; readonly lines: readonly object[] };
  send(how: keyof typeof invoiceOperations, variables: Readonly<object>, by?: GraphqlClient): Promise<AnsweredInvoice>;
  /** Registers an invoice and approves it. */
  approved(wish?: object): Promise<AnsweredInvoice>;
  read(invoice: { readonly id: string }): Promise<SeenInvoice>;
  /** Buys ten pieces at 10.00 without tax, 113.00 in all. */
  receive(quantity?: string): Promise<string>;
  /** Says what is invoiced and open of a document. */
  invoicing(documentId: string): Promise<{ readonly invoiced: Sums; readonly open: Sums; readonly invoices: readonly { id: string }[] }>;
}

const fields = `id number version status execution posting kind digital invoiceCode invoiceNumber date red net tax gross deduction deductedMonth note voidReason
  allowedActions lines { taxRate net tax } matches { document { id } net tax gross } difference { id number status net tax gross }
  redOf { id } reds { id } history { action note }`;
const plain = (name: string): string =>
  `mutation ($id: ID!, $version: Int!) { invoice: ${name}InputInvoice(id: $id, version: $version) { ${fields} } }`;

/** The operations of input invoices, under one name. */
export const invoiceOperations = {
  create: `mutation ($input: InputInvoiceInput!, $submit: Boolean) { invoice: createInputInvoice(input: $input, submit: $submit) { ${fields} } }`,
  update: `mutation ($id: ID!, $version: Int!, $input: InputInvoiceInput!, $submit: Boolean) {
    invoice: updateInputInvoice(id: $id, version: $version, input: $input, submit: $submit) { ${fields} } }`,
  submit: plain('submit'),
  approve: plain('approve'),
  undeduct: plain('undeduct'),
  match: `mutation ($id: ID!, $version: Int!, $matches: [InvoiceMatchInput!]!) {
    invoice: matchInputInvoice(id: $id, version: $version, matches: $matches) { ${fields} } }`,
  deduct: `mutation ($id: ID!, $version: Int!, $month: String!) {
    invoice: deductInputInvoice(id: $id, version: $version, month: $month) { ${fields} } }`,
  void: `mutation ($id: ID!, $version: Int!, $reason: String = "开错") {
    invoice: voidInputInvoice(id: $id, version: $version, reason: $reason) { ${fields} } }`,
  read: `query ($id: ID!) { invoice: inputInvoice(id: $id) { ${fields} } }`,
};

/** Makes the company. */
export async function openInputInvoiceWorld(api: TestApi): Promise<InputInvoiceWorld> {
  const trade = await openPurchaseOrderWorld(api);
  const { company } = trade;
  const owner = api.as(userOf(company, 'owner'));
  let registered = 0;
  const entries: InputInvoiceWorld['entries'] = (wish = {}) => ({
    supplierId: trade.input.supplierId,
    kind: 'SPECIAL',
    digital: true,
    invoiceNumber: String((registered += 1)).padStart(20, '0'),
    date: '2026-11-23',
    red: false,
    lines: [{ taxRate: '13', net: '100.00', tax: '13.00' }],
    ...wish,
  });
  const send: InputInvoiceWorld['send'] = (how, variables, by = owner) => answerOf(by, how, variables);
  return {
    company,
    owner,
    trade,
    entries,
    send,
    approved: async (wish = {}) => {
      const { invoice, ...answer } = await send('create', { input: entries(wish), submit: true });
      return answer.code === null ? send('approve', invoice) : { invoice, ...answer };
    },
    read: async ({ id }) => (await owner.run(invoiceOperations.read, { id })).invoice,
    receive: async (quantity = '10') => (await trade.receive([{ quantity }])).id,
    invoicing: async (id) => {
      const sums = 'net tax gross';
      const query = `query ($id: ID!) { document: tradeDocument(id: $id) { invoicing { invoiced { ${sums} } open { ${sums} } invoices { id } } } }`;
      return (await owner.run(query, { id })).document.invoicing;
    },
  };
}

async function answerOf(by: GraphqlClient, how: keyof typeof invoiceOperations, variables: Readonly<object>): Promise<AnsweredInvoice> {
  const { data, errors, code } = await by.send(invoiceOperations[how], { ...variables });
  const { facts = {}, fields: wrong = [] } = errors[0]?.extensions ?? {};
  return { code, invoice: data?.invoice, facts, fields: wrong.map((field) => [field.path, field.code] as const) };
}
