import { checkInputInvoice, maxInvoiceLines, type CheckedInvoice, type InvoiceEntries } from '#business/purchasing/check-input-invoice.ts';
import {
  findInputInvoices,
  insertInputInvoice,
  isNumberTaken,
  replaceInvoiceLines,
  updateInvoiceEntries,
  type InvoiceEntryColumns,
} from '#business/purchasing/input-invoice-store.ts';
import type { InputInvoice, InvoiceEntryReason } from '#business/purchasing/input-invoice.ts';
import { replaceMatches } from '#business/purchasing/invoice-match-store.ts';
import type { PlannedMatch } from '#business/purchasing/plan-match.ts';
import { readParameters } from '#business/ledger/parameter.ts';
import type { OrderEntryReason } from '#business/sales/sales-reason.ts';
import { findUsableRates, noRates } from '#business/tax/usable-rates.ts';
import type { TradeEntryReason, TradeReason } from '#business/trade/document.ts';
import { requirePermission } from '#core/access/actor.ts';
import { takeNumber } from '#core/numbering/next-number.ts';
import { findSuppliers } from '#core/party/supplier-store.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { recordInvoice, takeInvoice } from './change-input-invoice.ts';
import { checkMatches, matchRows, planMatches, type MatchEntries } from './check-invoice-matches.ts';
import { submitInputInvoice } from './move-input-invoice.ts';
import type { DocumentVersion } from './take-document.ts';
import { changeOf, type Work } from './work.ts';
import { assertFewLines } from './read-document-references.ts';

/** What an invoice is to be, what it is for, and whether it is handed in for approval then. */
export interface InvoiceWish {
  readonly entries: InvoiceEntries & { readonly matches?: readonly MatchEntries[] | null | undefined };
  readonly submit: boolean;
}

type InvoiceProblemList = ProblemList<OrderEntryReason | TradeEntryReason | InvoiceEntryReason | TradeReason>;
type Checked = CheckedInvoice & InvoiceEntryColumns & { readonly matches: readonly PlannedMatch[] };

/** Registers an invoice as a draft, numbered within its year; handed in for approval at once where asked. */
export async function createInputInvoice(work: Work, { entries, submit }: InvoiceWish): Promise<InputInvoice> {
  requirePermission(work.actor, 'purchasing.invoice.write');
  const checked = await check(work, entries, null);
  const invoice = await newDraft(work, checked);
  await planMatches(work, { ...invoice, lineCount: checked.lines.length }, checked.matches);
  await insertInputInvoice(work.tx, invoice, work.actor.memberId);
  await writeParts(work, invoice.id, checked);
  const written = await recordInvoice(work, invoice.id, { action: 'CREATED' });
  return submit ? submitInputInvoice(work, written) : written;
}

/** Replaces the entries of an invoice that is not approved yet; its place in the register stays. */
export async function updateInputInvoice(work: Work, wanted: DocumentVersion, { entries, submit }: InvoiceWish): Promise<InputInvoice> {
  const before = await takeInvoice(work, wanted, 'EDIT');
  const checked = await check(work, entries, before);
  await planMatches(work, { ...checked, number: before.number, lineCount: checked.lines.length }, checked.matches);
  await updateInvoiceEntries(work.tx, { ...checked, id: before.id }, changeOf(work));
  await writeParts(work, before.id, checked);
  const written = await recordInvoice(work, before.id, { action: 'EDITED' });
  return submit && before.status === 'DRAFT' ? submitInputInvoice(work, written) : written;
}

async function writeParts(work: Work, invoiceId: string, { lines, matches }: Checked): Promise<void> {
  const placed = lines.map((line, index) => ({ ...line, id: work.ids.next(), orderId: invoiceId, position: index + 1 }));
  await replaceInvoiceLines(work.tx, invoiceId, placed);
  await replaceMatches(work.tx, invoiceId, matchRows(work, invoiceId, matches));
}

async function check(work: Work, entries: InvoiceWish['entries'], before: InputInvoice | null): Promise<Checked> {
  const problems: InvoiceProblemList = new ProblemList();
  if (entries.lines.length > maxInvoiceLines)
    problems.add('lines', 'lines-too-many', { max: maxInvoiceLines, count: entries.lines.length });
  problems.assertNone();
  const matchEntries = entries.matches ?? [];
  assertFewLines(matchEntries, problems as ProblemList<OrderEntryReason | TradeEntryReason>, 'matches');
  const rates = isCalendarDay(entries.date) ? await findUsableRates(work.tx, entries.date, 'PURCHASE') : noRates;
  const checked = checkInputInvoice(entries, rates.known, problems);
  await checkSupplier(work, { checked, before }, problems);
  const redOfId = await checkRedOf(work, entries, problems);
  const matches = await checkMatches(work, { matches: matchEntries, invoice: checked }, problems);
  problems.assertNone();
  const deduction = checked.kind === 'SPECIAL' && (await isDeducted(work, checked.date)) ? 'PENDING' : 'NONE';
  return { ...checked, redOfId, matches, deduction };
}

/** A small-scale taxpayer deducts nothing, whatever the invoice. */
async function isDeducted({ tx }: Work, day: string): Promise<boolean> {
  return (await readParameters(tx, day)).taxpayer === 'general';
}

/** A supplier must be in use, or on the invoice before; and its invoice must not be registered already. */
async function checkSupplier(
  { tx }: Work,
  { checked, before }: { readonly checked: CheckedInvoice; readonly before: InputInvoice | null },
  problems: InvoiceProblemList,
): Promise<void> {
  const { supplierId } = checked;
  const [supplier] = isId(supplierId) ? await findSuppliers(tx, [supplierId]) : [];
  if (supplier === undefined || !(supplier.enabled || supplier.id === before?.supplierId)) {
    problems.add('supplierId', 'supplier-unknown');
  } else if (/^\d+$/.test(checked.invoiceNumber) && (await isNumberTaken(tx, checked, before?.id ?? null))) {
    problems.add('invoiceNumber', 'invoice-number-taken', { number: checked.invoiceNumber });
  }
}

/** What a red invoice takes back is an approved one of the same supplier that is not red itself. */
async function checkRedOf(
  { tx }: Work,
  { red, redOfId, supplierId }: InvoiceEntries,
  problems: InvoiceProblemList,
): Promise<string | null> {
  if (redOfId == null) return null;
  const [original] = isId(redOfId) ? await findInputInvoices(tx, [redOfId]) : [];
  const fits = original?.status === 'APPROVED' && !original.red && original.supplierId === supplierId.toLowerCase();
  if (!red || !fits) problems.add('redOfId', 'document-not-found');
  return redOfId;
}

async function newDraft({ tx, ids, clock }: Work, { lines: _lines, matches: _matches, ...checked }: Checked): Promise<InputInvoice> {
  const now = clock.now();
  const number = await takeNumber(tx, 'INPUT_INVOICE', checked.date);
  const begin = { version: 1, status: 'DRAFT', execution: 'NONE', deductedMonth: null, differenceId: null, voidReason: null } as const;
  return { ...checked, ...begin, id: ids.next(), number, createdAt: now, updatedAt: now };
}
