import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { scopeOf } from '../request-context.ts';

builder.objectType('TradeDocumentTotals', {
  description: 'The size of a filtered set of documents, and what those that are not void come to; returns count as they are written.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'How many, void ones too.' }),
    net: t.field({ type: 'Decimal', description: 'Without tax.', resolve: ({ net }) => fenToDecimal(net) }),
    tax: t.field({ type: 'Decimal', description: 'The tax.', resolve: ({ tax }) => fenToDecimal(tax) }),
    gross: t.field({ type: 'Decimal', description: 'With tax.', resolve: ({ gross }) => fenToDecimal(gross) }),
    amount: t.field({ type: 'Decimal', description: 'Money received or paid.', resolve: ({ amount }) => fenToDecimal(amount) }),
  }),
});

builder.objectType('Settlement', {
  description: 'What a document settled of an open item; below 0 when it is open again.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique in the company.' }),
    date: t.expose('date', { type: 'Date', description: 'Its day.' }),
    amount: t.field({ type: 'Decimal', description: 'How much.', resolve: ({ amount }) => fenToDecimal(amount) }),
    document: t.field({
      type: 'TradeDocument',
      nullable: true,
      description: 'What settled it; null for whoever may not see that.',
      resolve: ({ documentId }, _args, context) => scopeOf(context).loaders.books.document.load(documentId),
    }),
  }),
});

const DocumentActionEnum = builder.enumType('DocumentAction', {
  description: 'What was done to a document.',
  values: ['CREATED', 'EDITED', 'APPROVED', 'VOIDED'] as const,
});

builder.objectType('DocumentEvent', {
  description: 'One thing that was done to a document; never changed afterwards.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique in the company.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    action: t.expose('action', { type: DocumentActionEnum, description: 'What.' }),
    by: t.field({
      type: 'Member',
      description: 'Who.',
      resolve: ({ memberId }, _args, context) => scopeOf(context).loaders.member.load(memberId),
    }),
  }),
});
