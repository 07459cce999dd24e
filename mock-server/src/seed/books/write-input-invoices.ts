import { fenToDecimal } from '@suanpan/money/fen';
import { deductInputInvoice } from '#application/deduct-input-invoice.ts';
import { approveInputInvoice } from '#application/move-input-invoice.ts';
import { createInputInvoice } from '#application/save-input-invoice.ts';
import type { Work } from '#application/work.ts';
import { firstDayOf, lastDayOf } from '#business/ledger/month.ts';
import { findDocumentLines } from '#business/trade/document-store.ts';
import type { DocumentLine } from '#business/trade/document.ts';

/** In a month that is not over, what came on this day or later has no invoice yet. */
const invoicedBefore = 15;

interface Receipt {
  readonly id: string;
  readonly supplierId: string;
  readonly date: string;
  readonly net: number;
  readonly tax: number;
}

/**
 * Registers the invoices of what was bought in a month, as accountants do before they close it; nothing where some of it is registered already.
 *
 * Those of a month that is over are ticked and deducted in it. Of one that is not, the first are approved, the last is handed in, and the rest is to come.
 */
export async function writeInputInvoices(
  work: Work,
  { month, isOver }: { readonly month: string; readonly isOver: boolean },
): Promise<void> {
  const { tx } = work;
  const days = [firstDayOf(month), isOver ? lastDayOf(month) : `${month}-${invoicedBefore}`];
  if ((await tx.rows('SELECT 1 FROM input_invoice WHERE date BETWEEN $1 AND $2 LIMIT 1', days)).length > 0) return;
  const receipts = await tx.rows<Receipt>(
    `SELECT d.id, d.supplier_id AS "supplierId", d.date, d.net, d.tax FROM document d JOIN supplier s ON s.tenant_id = d.tenant_id AND s.id = d.supplier_id
     WHERE d.type = 'PURCHASE' AND d.status = 'APPROVED' AND d.red_of_id IS NULL AND d.net > 0 AND s.enabled AND d.date BETWEEN $1 AND $2 ORDER BY d.date, d.number`,
    days,
  );
  for (const [index, receipt] of receipts.entries()) {
    const lines = byRate(await findDocumentLines(tx, [receipt.id]));
    const invoiceNumber = `2633${receipt.date.replaceAll('-', '')}${String(index + 1).padStart(8, '0')}`;
    const matches = [{ documentId: receipt.id, net: fenToDecimal(receipt.net), tax: fenToDecimal(receipt.tax) }];
    const head = { kind: 'SPECIAL', digital: true, red: false, invoiceNumber, date: receipt.date, supplierId: receipt.supplierId } as const;
    const submitted = await createInputInvoice(work, { entries: { ...head, lines, matches }, submit: true });
    if (!isOver && index === receipts.length - 1) return;
    const approved = await approveInputInvoice(work, submitted);
    if (isOver) await deductInputInvoice(work, approved, month);
  }
}

/** What a receipt comes to for each rate, as its invoice says it. */
function byRate(lines: readonly DocumentLine[]) {
  const sums = new Map<string, { net: number; tax: number }>();
  for (const { taxRate, net, tax } of lines) {
    const sum = sums.get(taxRate ?? '0') ?? { net: 0, tax: 0 };
    sums.set(taxRate ?? '0', { net: sum.net + net, tax: sum.tax + tax });
  }
  return [...sums].map(([taxRate, { net, tax }]) => ({ taxRate, net: fenToDecimal(net), tax: fenToDecimal(tax) }));
}
