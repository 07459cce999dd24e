import { orderTotals } from '@suanpan/money/order-totals';
import { findSeenDocuments } from '#business/trade/document-list.ts';
import { findDocumentLines } from '#business/trade/document-store.ts';
import { emptyLine, type DocumentLine, type NewLine, type TradeDocument } from '#business/trade/document.ts';
import { returnedAmounts } from '#business/trade/plan-return.ts';
import { enteredPart } from '#business/trade/entered-part.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { checkHead, checkQuantity, checkWarehouse, type DocumentProblems } from './read-document-references.ts';
import type { Work } from './work.ts';
import { beginDocument, writeDocument, type Writing } from './write-document.ts';

/** What is entered when goods go back. */
export interface ReturnEntries {
  /** The purchase or sale. */
  readonly originalId: string;
  readonly date: string;
  /** Where they come from or go to; the original's when left out. */
  readonly warehouseId?: string | null | undefined;
  readonly note?: string | null | undefined;
  /** Lines of the original by their place, from 1. */
  readonly lines: readonly { readonly originalLine: number; readonly quantity: string }[];
}

/** Writes the return of goods of a purchase or sale: as a draft, or posted at once. */
export async function createReturn(work: Work, entries: ReturnEntries, writing: Writing): Promise<TradeDocument> {
  const original = await findOriginal(work, entries.originalId);
  const type = original?.type === 'SALE' ? 'SALE_RETURN' : 'PURCHASE_RETURN';
  await beginDocument(work, type, writing);
  const problems: DocumentProblems = new ProblemList();
  const head = checkHead(entries, problems);
  if (original === null) problems.add('originalId', 'original-unknown');
  const originals = original === null ? [] : await findDocumentLines(work.tx, [original.id]);
  const lines = entries.lines.map((line, index) => checkLine(line, originals, { path: `lines.${index}`, problems }));
  const warehouseId = entries.warehouseId ?? original?.warehouseId ?? '';
  if (original !== null) await checkWarehouse(work, { id: warehouseId, path: 'warehouseId' }, problems);
  problems.assertNone();
  if (original === null) throw new Error('A return without an original has passed its checks');
  const { customerId, supplierId, taxIncluded, id: originalId } = original;
  const document = { type, customerId, supplierId, taxIncluded, originalId, warehouseId, lines, ...head, ...orderTotals(lines) } as const;
  return writeDocument(work, document, writing);
}

async function findOriginal({ tx, actor }: Work, id: string): Promise<TradeDocument | null> {
  const [document] = isId(id) ? await findSeenDocuments(tx, actor, [id]) : [];
  if (document?.status !== 'APPROVED' || document.redOfId !== null) return null;
  return document.type === 'SALE' || document.type === 'PURCHASE' ? document : null;
}

function checkLine(
  { originalLine, quantity: text }: ReturnEntries['lines'][number],
  originals: readonly DocumentLine[],
  { path, problems }: { readonly path: string; readonly problems: DocumentProblems },
): NewLine {
  const original = originals.find(({ position }) => position === originalLine);
  const quantity = checkQuantity(text, `${path}.quantity`, { problems });
  if (original === undefined) {
    problems.add(`${path}.originalLine`, 'original-line-unknown');
    return emptyLine;
  }
  const { productId, price, discount, taxRate, id: originalLineId, orderLineId, entered } = original;
  return {
    ...emptyLine,
    productId,
    price,
    discount,
    taxRate,
    originalLineId,
    orderLineId,
    quantity,
    // A part that the original's unit does not say exactly is said in the product's own.
    entered: enteredPart(entered, quantity),
    ...returnedAmounts(original, quantity),
  };
}
