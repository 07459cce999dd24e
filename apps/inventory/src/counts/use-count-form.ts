import { useApolloClient, useMutation } from '@apollo/client/react';
import { draftWithLines } from '@suanpan/document-kit/draft-with-lines';
import { useDocumentForm } from '@suanpan/document-kit/use-document-form';
import { useEffect, useEffectEvent, useRef } from 'react';
import { CreateStockCountDocument } from '../data/create-stock-count.generated.ts';
import { type EditedDraft, keptAs } from '../documents/edited-draft.ts';
import { stockProblems } from '../documents/stock-problems.ts';
import { scannedOf } from '../documents/stock-product.ts';
import { useT } from '../texts.ts';
import { type CountDraft, countInput, countLinesOf, scanCount, withCounted } from './count-draft.ts';
import { findProductsToCount } from './find-products-to-count.ts';
import { useStockToCount } from './use-stock-to-count.ts';

interface KeptCount {
  readonly draft: CountDraft;
  readonly change: (draft: CountDraft) => void;
  /** Whether somebody has typed in it, here or before a reload: only then is it listed anew when it is shown. */
  readonly isTyped: boolean;
}

const form = draftWithLines<CountDraft>();

/** The form of a count: the draft that is kept while it is typed, what is wrong with it, and the ways to save it. */
export function useCountForm(initial: CountDraft, replaces: EditedDraft | null) {
  const t = useT();
  const client = useApolloClient();
  const [create] = useMutation(CreateStockCountDocument);
  const state = useDocumentForm<CountDraft>({
    keptAs: keptAs('count', replaces),
    initial,
    form,
    inputOf: countInput,
    async save(draft, { approve, idempotencyKey }) {
      const { data } = await create({ variables: { input: countInput(draft), approve, replaces }, context: { idempotencyKey } });
      return data?.createStockCount;
    },
    problemsOf: (failure, draft) =>
      stockProblems(failure, { head: draft, rows: rowsOf(draft) }, { warehouse: t('warehouse.missing'), product: t('product.notChosen') }),
    pageOf: ({ id }) => `/inventory/documents/${id}`,
  });
  const { draft, change } = state.kept;
  const stock = useWarehouseStock({ ...state.kept, isTyped: replaces === null || state.kept.restoredAt !== null });

  /** Counts one more of what was scanned, or what a box holds; what is not in the warehouse's books is added. */
  const scan = async (code: string) => {
    const counted = scanCount(draft.lines, code) ?? (await findCounted(code));
    if (!counted) return { isFound: false, said: t('scan.unknown', { code }) };
    change({ ...draft, lines: counted.lines });
    return { isFound: true, said: t('scan.added', { name: counted.line.product?.name ?? '', quantity: counted.line.counted }) };
  };
  const findCounted = async (code: string) => {
    const scanned = scannedOf(await findProductsToCount(client, code), code, (product) => product);
    return scanned && withCounted(draft.lines, scanned.found, scanned.quantity);
  };
  return { ...state, ...stock, scan };
}

/** Lists what lies in the warehouse that is chosen, and says while it does so. */
function useWarehouseStock({ draft, change, isTyped }: KeptCount) {
  const { read, ...state } = useStockToCount();
  const latest = useRef(draft);
  latest.current = draft;

  const list = async (warehouseId: string): Promise<void> => {
    const stock = await read(warehouseId);
    // Another one may have been chosen meanwhile.
    if (stock === null || latest.current.warehouseId !== warehouseId) return;
    change({ ...latest.current, lines: countLinesOf(stock, latest.current.lines) });
  };
  const chooseWarehouse = (warehouseId: string): void => {
    change({ ...draft, warehouseId });
    void list(warehouseId);
  };
  // What was kept knows what should have been there when it was typed; a draft that is changed comes with what should be there now.
  const listOnce = useEffectEvent(() => {
    if (isTyped && draft.warehouseId !== '') void list(draft.warehouseId);
  });
  useEffect(() => listOnce(), []);
  return { ...state, chooseWarehouse };
}

function rowsOf({ lines }: CountDraft) {
  return lines.flatMap((line, row) => (line.counted === '' ? [] : [{ row, hasProduct: line.product !== null }]));
}
