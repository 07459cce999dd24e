import { firstDayOf, isMonth, monthOf } from '#business/ledger/month.ts';
import { readParameters } from '#business/ledger/parameter.ts';
import { findPeriod } from '#business/ledger/period-store.ts';
import { updateInvoiceState } from '#business/purchasing/input-invoice-store.ts';
import type { InputInvoice, InvoiceReason } from '#business/purchasing/input-invoice.ts';
import type { TaxpayerReason } from '#business/tax/judged-documents.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { recordInvoice, takeInvoice } from './change-input-invoice.ts';
import type { DocumentVersion } from './take-document.ts';
import { changeOf, type Work } from './work.ts';

/** Notes that an invoice was ticked (勾选) and is deducted in a month: not before its own, and not in one that is closed. */
export async function deductInputInvoice(work: Work, wanted: DocumentVersion, month: string): Promise<InputInvoice> {
  const invoice = await takeInvoice(work, wanted, 'DEDUCT');
  if (!isMonth(month) || month < monthOf(invoice.date)) throw impossible(invoice, month);
  await assertOpen(work, invoice, month);
  const { taxpayer } = await readParameters(work.tx, firstDayOf(month));
  if (taxpayer !== 'general') throw new Refusal<TaxpayerReason>('deduction-of-general', { number: invoice.number, month });
  await updateInvoiceState(work.tx, { invoice, next: { deduction: 'DEDUCTED', deductedMonth: month } }, changeOf(work));
  return recordInvoice(work, invoice.id, { action: 'DEDUCTED', note: month });
}

/** Takes the deduction of an invoice back, as long as its month is open. */
export async function undeductInputInvoice(work: Work, wanted: DocumentVersion): Promise<InputInvoice> {
  const invoice = await takeInvoice(work, wanted, 'UNDEDUCT');
  const { deductedMonth } = invoice;
  if (deductedMonth !== null) await assertOpen(work, invoice, deductedMonth);
  await updateInvoiceState(work.tx, { invoice, next: { deduction: 'PENDING', deductedMonth: null } }, changeOf(work));
  return recordInvoice(work, invoice.id, { action: 'UNDEDUCTED', note: deductedMonth });
}

async function assertOpen({ tx }: Work, invoice: InputInvoice, month: string): Promise<void> {
  if ((await findPeriod(tx, month))?.status === 'CLOSED') throw impossible(invoice, month);
}

function impossible({ number }: InputInvoice, month: string): Refusal {
  return new Refusal<InvoiceReason>('deduction-impossible', { number, month });
}
