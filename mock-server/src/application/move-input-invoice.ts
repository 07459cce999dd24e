import { findBeyondBounds, findMatches, replaceMatches } from '#business/purchasing/invoice-match-store.ts';
import { findRedInvoices, updateInvoiceState } from '#business/purchasing/input-invoice-store.ts';
import type { InputInvoice, InvoiceEntryReason } from '#business/purchasing/input-invoice.ts';
import type { MatchPlan, PlannedMatch } from '#business/purchasing/plan-match.ts';
import { bookAccounts } from '#business/ledger/book-accounts.ts';
import { lockBook } from '#business/ledger/book-store.ts';
import type { OrderEntryReason } from '#business/sales/sales-reason.ts';
import { findDocuments } from '#business/trade/document-store.ts';
import { emptyLine, type TradeEntryReason, type TradeReason } from '#business/trade/document.ts';
import { checkText, type TextReason } from '#core/text/check-text.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { recordInvoice, takeInvoice } from './change-input-invoice.ts';
import { checkMatches, matchRows, planKeptMatches, type MatchEntries } from './check-invoice-matches.ts';
import { postDocument } from './post-document.ts';
import { assertFewLines } from './read-document-references.ts';
import type { DocumentVersion } from './take-document.ts';
import { voidAt } from './void-document.ts';
import { changeOf, todayOf, type Work } from './work.ts';
import { writeDraft } from './write-draft.ts';

/** Hands a draft in for approval. */
export async function submitInputInvoice(work: Work, wanted: DocumentVersion): Promise<InputInvoice> {
  const invoice = await takeInvoice(work, wanted, 'SUBMIT');
  await updateInvoiceState(work.tx, { invoice, next: { status: 'SUBMITTED' } }, changeOf(work));
  return recordInvoice(work, invoice.id, { action: 'SUBMITTED' });
}

/**
 * Approves an invoice: what it is matched with is invoiced from then on, and the cents by which it differs are booked.
 *
 * The books are held first, as by whoever voids a receipt, so that no receipt is invoiced twice.
 */
export async function approveInputInvoice(work: Work, wanted: DocumentVersion): Promise<InputInvoice> {
  await lockBook(work.tx, 'document-not-found' satisfies TradeReason);
  const invoice = await takeInvoice(work, wanted, 'APPROVE');
  const kept = await findMatches(work.tx, [invoice.id]);
  const entered = kept.map(({ documentId, net, tax }) => ({ documentId, net, tax }));
  await assertStillFits(work, invoice, entered);
  await settle(work, { ...invoice, status: 'APPROVED' }, await planKeptMatches(work, invoice, entered));
  return recordInvoice(work, invoice.id, { action: 'APPROVED' });
}

/** Matches an approved invoice, some of which is for nothing yet, anew. */
export async function matchInputInvoice(work: Work, wanted: DocumentVersion, matches: readonly MatchEntries[]): Promise<InputInvoice> {
  const { tx } = work;
  await lockBook(tx, 'document-not-found' satisfies TradeReason);
  const invoice = await takeInvoice(work, wanted, 'MATCH');
  const problems = new ProblemList<OrderEntryReason | TradeEntryReason | InvoiceEntryReason | TradeReason>();
  assertFewLines(matches, problems as ProblemList<OrderEntryReason | TradeEntryReason>, 'matches');
  const planned = await checkMatches(work, { matches, invoice }, problems);
  problems.assertNone();
  // What it was matched with is free before what it is matched with now is looked at.
  await replaceMatches(tx, invoice.id, []);
  const plan = await planKeptMatches(work, invoice, planned);
  await replaceMatches(tx, invoice.id, matchRows(work, invoice.id, planned));
  await settle(work, invoice, plan);
  return recordInvoice(work, invoice.id, { action: 'MATCHED' });
}

/** Voids an invoice: what it was for can be invoiced again, and the cents by which it differed are taken back today. */
export async function voidInputInvoice(work: Work, wanted: DocumentVersion, reason: string): Promise<InputInvoice> {
  const { tx } = work;
  const problems = new ProblemList<TextReason>();
  const voidReason = checkText(problems, { path: 'reason', text: reason }, { max: 200, required: true });
  problems.assertNone();
  await lockBook(tx, 'document-not-found' satisfies TradeReason);
  const invoice = await takeInvoice(work, wanted, 'VOID');
  if ((await findRedInvoices(tx, [invoice.id])).length > 0) throw new Refusal<TradeReason>('has-downstream');
  await updateInvoiceState(tx, { invoice, next: { status: 'VOID', execution: 'NONE', voidReason } }, changeOf(work));
  // Where a red invoice freed the same receipt, less than nothing would be left.
  if ((await findBeyondBounds(tx, invoice.id)) !== null) throw new Refusal<TradeReason>('has-downstream');
  if (invoice.differenceId !== null) {
    const difference = onlyRow(await findDocuments(tx, [invoice.differenceId]));
    await voidAt(work, difference, { reason: voidReason, date: todayOf(work) });
  }
  return recordInvoice(work, invoice.id, { action: 'VOIDED', note: voidReason });
}

/** What was typed may have been voided, or turned over to another supplier, since. */
async function assertStillFits(work: Work, invoice: InputInvoice, matches: readonly PlannedMatch[]): Promise<void> {
  const problems = new ProblemList<OrderEntryReason | TradeEntryReason | InvoiceEntryReason | TradeReason>();
  const entries = matches.map(({ documentId }) => ({ documentId, net: '1', tax: '0' }));
  await checkMatches(work, { matches: entries, invoice }, problems);
  problems.assertNone();
}

/** Writes how far an invoice is matched, and books the cents by which it differs. */
async function settle(work: Work, invoice: InputInvoice, { execution, difference }: MatchPlan): Promise<void> {
  const { status } = invoice;
  const differenceId = difference === null ? null : await bookDifference(work, invoice, difference);
  await updateInvoiceState(work.tx, { invoice, next: { status, execution, differenceId } }, changeOf(work));
}

/** The tax is that of the invoice, so input tax is corrected to it; what is owed follows the invoice, and the rest is an expense of administration. */
async function bookDifference(
  work: Work,
  { supplierId, invoiceNumber }: InputInvoice,
  { net, tax, gross }: NonNullable<MatchPlan['difference']>,
) {
  const note = `发票尾差 ${invoiceNumber}`;
  const line = { ...emptyLine, accountCode: bookAccounts.service, net, tax, gross, amount: gross, summary: note };
  const document = await writeDraft(work, { type: 'EXPENSE', date: todayOf(work), supplierId, note, net, tax, gross, lines: [line] });
  await postDocument(work, document);
  return document.id;
}
