import type { SortKey } from '#core/paging/keyset.ts';

/** What a list of documents can be sorted by. */
export interface DocumentSort {
  readonly field: 'DATE' | 'NUMBER' | 'AMOUNT';
  readonly direction: 'ASC' | 'DESC';
}

/** What a list is sorted by, in SQL; `d` is the document. */
export const documentSortKeys: Readonly<Record<DocumentSort['field'], Omit<SortKey, 'direction'>>> = {
  DATE: { expression: 'd.date', type: 'date', id: 'd.id' },
  NUMBER: { expression: 'd.number', type: 'text', id: 'd.id' },
  // The index `document_by_sum` is of this expression. What goods cost is not for everybody, nor is their order by it.
  AMOUNT: {
    expression: `(CASE WHEN d.type IN ('RECEIPT', 'PAYMENT', 'CASH_TRANSFER') THEN d.amount
      WHEN d.type IN ('TRANSFER', 'COUNT', 'OTHER_IN', 'OTHER_OUT', 'COST_ADJUSTMENT', 'APPLY_ADVANCE') THEN 0 ELSE d.gross END)`,
    type: 'bigint',
    id: 'd.id',
  },
};
