import { useMutation } from '@apollo/client/react';
import { draftWithLines } from '@suanpan/document-kit/draft-with-lines';
import { useDocumentForm } from '@suanpan/document-kit/use-document-form';
import { CreateOtherStockDocument } from '../data/create-other-stock.generated.ts';
import { type EditedDraft, keptAs } from '../documents/edited-draft.ts';
import { stockProblems } from '../documents/stock-problems.ts';
import { useT } from '../texts.ts';
import { isBlankOtherLine, type OtherStockDraft, otherStockInput, type OtherStockKind } from './other-stock-draft.ts';

const form = draftWithLines<OtherStockDraft>();

/** The form of goods that come or go otherwise: the draft that is kept, what is wrong with it, and the ways to save it. */
export function useOtherStockForm(kind: OtherStockKind, initial: OtherStockDraft, replaces: EditedDraft | null) {
  const t = useT();
  const [create] = useMutation(CreateOtherStockDocument);
  return useDocumentForm<OtherStockDraft>({
    keptAs: keptAs(kind, replaces),
    initial,
    form,
    inputOf: (draft) => otherStockInput(kind, draft),
    async save(draft, { approve, idempotencyKey }) {
      const input = otherStockInput(kind, draft);
      const { data } = await create({ variables: { input, approve, replaces }, context: { idempotencyKey } });
      return data?.createOtherStock;
    },
    problemsOf(failure, draft) {
      const rows = draft.lines.flatMap((line, row) => (isBlankOtherLine(line) ? [] : [{ row, hasProduct: line.product !== null }]));
      return stockProblems(failure, { head: draft, rows }, { warehouse: t('warehouse.missing'), product: t('product.notChosen') });
    },
    pageOf: ({ id }) => `/inventory/others/${id}`,
  });
}
