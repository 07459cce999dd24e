import { useApolloClient, useMutation } from '@apollo/client/react';
import { draftWithLines } from '@suanpan/document-kit/draft-with-lines';
import { useDocumentForm } from '@suanpan/document-kit/use-document-form';
import { CreateTransferDocument } from '../data/create-transfer.generated.ts';
import { type EditedDraft, keptAs } from '../documents/edited-draft.ts';
import { findStockHere } from '../documents/find-stock-here.ts';
import { stockProblems } from '../documents/stock-problems.ts';
import { isScanned } from '../documents/stock-product.ts';
import { useT } from '../texts.ts';
import {
  blankTransferLine,
  isBlankTransferLine,
  scanTransfer,
  type TransferDraft,
  transferInput,
  withTransferred,
} from './transfer-draft.ts';

const form = draftWithLines<TransferDraft>();

/** The form of a transfer: the draft that is kept while it is typed, what is wrong with it, and the ways to save it. */
export function useTransferForm(initial: TransferDraft, replaces: EditedDraft | null) {
  const t = useT();
  const client = useApolloClient();
  const [create] = useMutation(CreateTransferDocument);
  const state = useDocumentForm<TransferDraft>({
    keptAs: keptAs('transfer', replaces),
    initial,
    form,
    inputOf: transferInput,
    async save(draft, { approve, idempotencyKey }) {
      const { data } = await create({ variables: { input: transferInput(draft), approve, replaces }, context: { idempotencyKey } });
      return data?.createTransfer;
    },
    problemsOf: (failure, draft) =>
      stockProblems(failure, { head: draft, rows: rowsOf(draft) }, { warehouse: t('warehouse.missing'), product: t('product.notChosen') }),
    pageOf: ({ id }) => `/inventory/documents/${id}`,
  });
  const { draft, change } = state.kept;

  /** Adds one of what was scanned, from the lines or from what lies in the warehouse. */
  const scan = async (code: string) => {
    const known = scanTransfer(draft.lines, code);
    if (known) {
      change({ ...draft, lines: known.lines });
      return { isFound: true, said: t('scan.added', { name: known.line.product?.name ?? '', quantity: known.line.quantity }) };
    }
    const { found } = await findStockHere(client, { warehouseId: draft.warehouseId, search: code, first: 12 });
    const there = found.find(({ product }) => isScanned(product, code));
    if (!there) return { isFound: false, said: t('scan.notThere', { code }) };
    const line = withTransferred(blankTransferLine(), there, draft.warehouseId);
    change({ ...draft, lines: [...draft.lines.filter((other) => !isBlankTransferLine(other)), line] });
    return { isFound: true, said: t('scan.added', { name: there.product.name, quantity: line.quantity }) };
  };
  return { ...state, scan };
}

function rowsOf({ lines }: TransferDraft) {
  return lines.flatMap((line, row) => (isBlankTransferLine(line) ? [] : [{ row, hasProduct: line.product !== null }]));
}
