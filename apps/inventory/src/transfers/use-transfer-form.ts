import { useApolloClient, useMutation } from '@apollo/client/react';
import { draftWithLines } from '@suanpan/document-kit/draft-with-lines';
import { useDocumentForm } from '@suanpan/document-kit/use-document-form';
import { CreateTransferDocument } from '../data/create-transfer.generated.ts';
import { type EditedDraft, keptAs } from '../documents/edited-draft.ts';
import { findStockHere } from '../documents/find-stock-here.ts';
import { stockProblems } from '../documents/stock-problems.ts';
import { scannedOf } from '../documents/stock-product.ts';
import { useT } from '../texts.ts';
import { isBlankTransferLine, scanTransfer, type TransferDraft, transferInput, withScanned } from './transfer-draft.ts';

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

  /** Adds one of what was scanned, or what a box holds, from the lines or from what lies in the warehouse. */
  const scan = async (code: string) => {
    const scanned = scanTransfer(draft.lines, code) ?? (await findScanned(code));
    if (!scanned) return { isFound: false, said: t('scan.notThere', { code }) };
    change({ ...draft, lines: scanned.lines });
    return { isFound: true, said: t('scan.added', { name: scanned.line.product?.name ?? '', quantity: scanned.line.quantity }) };
  };
  const findScanned = async (code: string) => {
    const { found } = await findStockHere(client, { warehouseId: draft.warehouseId, search: code, first: 12 });
    const scanned = scannedOf(found, code, ({ product }) => product);
    return scanned && withScanned(draft.lines, scanned.found, { quantity: scanned.quantity, warehouseId: draft.warehouseId });
  };
  return { ...state, scan };
}

function rowsOf({ lines }: TransferDraft) {
  return lines.flatMap((line, row) => (isBlankTransferLine(line) ? [] : [{ row, hasProduct: line.product !== null }]));
}
