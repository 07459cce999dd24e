import { builder } from '../builder.ts';
import { SortDirectionEnum } from './enums.ts';

const TradeDocumentSortFieldEnum = builder.enumType('TradeDocumentSortField', {
  description:
    'What documents can be sorted by; AMOUNT is the money that moves, or the lines with tax, and nothing for documents of stock.',
  values: ['DATE', 'NUMBER', 'AMOUNT'] as const,
});

/** How a list of documents is sorted. */
export const TradeDocumentSort = builder.inputType('TradeDocumentSort', {
  description: 'How documents are sorted.',
  fields: (t) => ({
    field: t.field({ type: TradeDocumentSortFieldEnum, required: true, description: 'By what.' }),
    direction: t.field({ type: SortDirectionEnum, required: true, description: 'Which way.' }),
  }),
});
