import { listUninvoiced, sumUninvoiced } from '#application/list-input-invoices.ts';
import { invoicedTypes, openOfDocument } from '#business/purchasing/plan-match.ts';
import type { OrderSums } from '#business/sales/order-list.ts';
import type { TradeDocument } from '#business/trade/document.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';
import { shortList } from '../short-list.ts';

const UninvoicedFilter = builder.inputType('UninvoicedFilter', {
  description: 'Which documents that are not invoiced in full are wanted; what is left out does not narrow.',
  fields: (t) => ({
    supplierId: t.id({ description: 'Of this supplier.' }),
    dateFrom: t.field({ type: 'Date', description: 'Of this day or later.' }),
    dateTo: t.field({ type: 'Date', description: 'Of this day or earlier.' }),
    search: t.string({ description: 'Number, note, supplier name, code or pinyin initials.' }),
  }),
});

builder.objectType('UninvoicedConnection', {
  description: 'A part of what is still to be invoiced.',
  fields: (t) => ({
    edges: t.field({ type: ['UninvoicedEdge'], description: 'The documents of this part.', resolve: ({ page }) => [...page.rows] }),
    pageInfo: t.field({ type: 'PageInfo', description: 'What lies before and after.', resolve: ({ page }) => page }),
    totalCount: t.int({ description: 'The size of the whole filtered set.', resolve: async ({ sums }) => (await sums()).count }),
    totals: t.field({ type: 'InvoiceTotals', description: 'What is open of the whole filtered set.', resolve: ({ sums }) => sums() }),
  }),
});

builder.objectType('UninvoicedEdge', {
  description: 'A document that is not invoiced in full, and its place in the list.',
  fields: (t) => ({
    node: t.field({ type: 'UninvoicedDocument', description: 'The document.', resolve: ({ row }) => row }),
    cursor: t.exposeString('cursor', { description: 'Its place, for `after` and `before`.' }),
  }),
});

builder.objectType('UninvoicedDocument', {
  description: 'A receipt, return or expense that is not invoiced in full.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "The document's." }),
    document: t.field({ type: 'TradeDocument', description: 'The document.', resolve: (document) => document }),
    open: t.field({
      type: 'InvoiceTotals',
      description: 'What is still to be invoiced; below zero for what goes back.',
      resolve: ({ openNet, openTax, openGross }) => ({ net: openNet, tax: openTax, gross: openGross }),
    }),
  }),
});

builder.objectType('DocumentInvoicing', {
  description: 'How far a document is invoiced; what goes back is below zero.',
  fields: (t) => ({
    invoiced: t.field({ type: 'InvoiceTotals', description: 'What approved invoices are for.', resolve: ({ invoiced }) => invoiced }),
    open: t.field({ type: 'InvoiceTotals', description: 'What is still to be invoiced.', resolve: openOfDocument }),
    invoices: t.field({
      type: ['InputInvoice'],
      description: 'The invoices that it is in, by number; drafts, too, void ones left out.',
      ...shortList(2),
      resolve: async ({ documentId }, _args, context) => {
        const { invoice, invoicesOfDocument } = scopeOf(context).loaders.inputInvoices;
        const found = await invoice.loadMany(await invoicesOfDocument.load(documentId));
        return found.filter((one) => 'id' in one);
      },
    }),
  }),
});

builder.objectField('TradeDocument', 'invoicing', (t) =>
  t.field({
    type: 'DocumentInvoicing',
    nullable: true,
    description: 'How far it is invoiced; null for what no input invoice can be for, and for whoever may not read invoices.',
    resolve: (document, _args, context) => {
      const canRead = workOf(context).actor.permissions.has('purchasing.invoice.read');
      return canRead && isInvoiceable(document) ? scopeOf(context).loaders.inputInvoices.invoicing.load(document.id) : null;
    },
  }),
);

builder.objectField('Supplier', 'uninvoiced', (t) =>
  t.field({
    type: 'Decimal',
    nullable: true,
    description: 'What is still to be invoiced of all that the viewer sees, with tax; null for whoever may not read invoices.',
    resolve: async ({ id }, _args, context) => {
      if (!workOf(context).actor.permissions.has('purchasing.invoice.read')) return null;
      return fenToDecimal(await scopeOf(context).loaders.inputInvoices.uninvoicedOfSupplier.load(id));
    },
  }),
);

builder.queryField('uninvoicedDocuments', (t) =>
  t.field({
    type: 'UninvoicedConnection',
    description: 'A part of the receipts, returns and expenses for which no invoice has come, or not for all of it; the oldest first.',
    args: {
      filter: t.arg({ type: UninvoicedFilter, description: 'Which documents.' }),
      first: t.arg.int({ description: 'How many from the start, at most 200.' }),
      after: t.arg.string({ description: 'The cursor they come after.' }),
      last: t.arg.int({ description: 'How many from the end, at most 200.' }),
      before: t.arg.string({ description: 'The cursor they come before.' }),
    },
    resolve: async (_root, wish, context) => {
      const work = workOf(context);
      let sums: Promise<OrderSums> | undefined;
      const page = await listUninvoiced(work, wish);
      return { page, sums: () => (sums ??= sumUninvoiced(work, wish.filter)) };
    },
  }),
);

function isInvoiceable({ type, status, redOfId, supplierId }: TradeDocument): boolean {
  return invoicedTypes.some((known) => known === type) && status === 'APPROVED' && redOfId === null && supplierId !== null;
}
