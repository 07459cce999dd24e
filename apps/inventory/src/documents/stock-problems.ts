import type { Failure } from '@suanpan/app-kit/describe-failure';
import { type DraftProblems, draftProblems, sayWhatIsMissing } from '@suanpan/document-kit/draft-problems';
import type { StockHead } from './StockHeadFields.tsx';

/** What is said of what nobody chose. */
interface MissingTexts {
  readonly warehouse: string;
  readonly product: string;
}

/** What a refusal is sorted by: the head that was sent, and the rows of the lines that were. */
interface SentDraft {
  readonly head: StockHead;
  readonly rows: readonly { readonly row: number; readonly hasProduct: boolean }[];
}

/** Sorts a refusal of a document of stock to where its parts are shown. */
export function stockProblems(failure: Failure, { head, rows }: SentDraft, texts: MissingTexts): DraftProblems {
  const fields = {
    ...(head.warehouseId === '' && { warehouseId: texts.warehouse }),
    ...(head.targetWarehouseId === '' && { targetWarehouseId: texts.warehouse }),
  };
  const missing = new Set(rows.filter(({ hasProduct }) => !hasProduct).map(({ row }) => row));
  const problems = draftProblems(failure, { rowOf: (sent) => rows[sent]?.row ?? sent });
  return sayWhatIsMissing(problems, { fields, rows: missing, product: texts.product });
}
