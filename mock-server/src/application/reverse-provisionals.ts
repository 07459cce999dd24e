import { addMonths, firstDayOf, lastDayOf } from '#business/ledger/month.ts';
import { findStandingProvisionals, findDocumentLines } from '#business/trade/document-store.ts';
import type { StockHoldReason } from '#business/inventory/stock-hold.ts';
import type { StockReason } from '#business/inventory/stock-ledger.ts';
import type { TradeDocument } from '#business/trade/document.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { postDocument } from './post-document.ts';
import { readStockLedger } from './read-posting-source.ts';
import type { Work } from './work.ts';
import { writeDraft } from './write-draft.ts';

/** How many receipts without an invoice were taken back, and how many could not be, as their goods are gone. */
export interface ReversedProvisionals {
  readonly done: number;
  readonly left: number;
}

/**
 * Takes back what came before its invoice, on the first of the month after (R8); the books are held.
 *
 * Goods that were sold meanwhile cannot be taken back, or stock would fall below nothing: they are left until the invoice has come.
 */
export async function reverseProvisionals(work: Work, month: string): Promise<ReversedProvisionals> {
  const standing = await findStandingProvisionals(work.tx, lastDayOf(month));
  const date = firstDayOf(addMonths(month, 1));
  let done = 0;
  for (const provisional of standing) {
    if (!(await isStillThere(work, provisional, date))) continue;
    await reverse(work, provisional, date);
    done += 1;
  }
  return { done, left: standing.length - done };
}

/** Takes back one receipt without an invoice. */
export async function reverse(work: Work, provisional: TradeDocument, date: string): Promise<TradeDocument> {
  const lines = await findDocumentLines(work.tx, [provisional.id]);
  const { supplierId, warehouseId, net, tax, gross, id: originalId, number } = provisional;
  const document = await writeDraft(work, {
    type: 'PROVISIONAL_REVERSAL',
    date,
    note: `冲回 ${number}`,
    supplierId,
    warehouseId,
    net,
    tax,
    gross,
    originalId,
    lines: lines.map(({ id: _id, documentId: _document, position: _position, ...line }) => ({ ...line, cost: null })),
  });
  await postDocument(work, document);
  return document;
}

async function isStillThere({ tx }: Work, { id, warehouseId }: TradeDocument, date: string): Promise<boolean> {
  const lines = await findDocumentLines(tx, [id]);
  const products = [...new Set(lines.map(({ productId }) => productId ?? ''))];
  const stock = await readStockLedger(tx, products, date);
  try {
    for (const { productId, quantity, net } of lines) {
      const place = { productId: productId ?? '', warehouseId: warehouseId ?? '', lineId: null, kind: 'PROVISIONAL_REVERSAL' };
      stock.remove(place, { quantity: quantity ?? '0', amount: net }, 'adjust');
    }
    return true;
  } catch (error) {
    if (error instanceof Refusal && isMissing(error)) return false;
    throw error;
  }
}

function isMissing({ reason }: Refusal): boolean {
  return reason === ('negative-stock' satisfies StockReason) || reason === ('stock-reserved' satisfies StockHoldReason);
}
