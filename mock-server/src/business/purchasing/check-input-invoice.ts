import { decimalToFen, type Fen } from '@suanpan/money/fen';
import { canonicalDecimal, parseDecimal } from '@suanpan/money/decimal';
import type { LineAmounts } from '@suanpan/money/line-amounts';
import { orderTotals } from '@suanpan/money/order-totals';
import { percentOf } from '@suanpan/money/proportion';
import type { OrderEntryReason } from '#business/sales/sales-reason.ts';
import type { TradeEntryReason } from '#business/trade/document.ts';
import { checkText } from '#core/text/check-text.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import type { InputInvoice, InvoiceEntryReason } from './input-invoice.ts';

/** What an invoice says of one rate; amounts are above zero, a red invoice's, too. */
export interface InvoiceLineEntries {
  readonly taxRate: string;
  readonly net: string;
  readonly tax: string;
}

/** What is entered of an invoice. */
export interface InvoiceEntries extends Pick<InputInvoice, 'kind' | 'digital' | 'invoiceNumber' | 'date' | 'supplierId' | 'red'> {
  readonly invoiceCode?: string | null | undefined;
  readonly redOfId?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly lines: readonly InvoiceLineEntries[];
}

/** Where problems of an invoice's entries are noted. */
export type InvoiceProblems = ProblemSink<OrderEntryReason | TradeEntryReason | InvoiceEntryReason>;

/** One checked line, with its sign. */
export interface CheckedInvoiceLine extends LineAmounts {
  readonly taxRate: string;
}

/** An invoice's checked entries and what they come to. */
export interface CheckedInvoice extends Pick<
  InputInvoice,
  'kind' | 'digital' | 'invoiceCode' | 'invoiceNumber' | 'date' | 'supplierId' | 'red' | 'note' | 'net' | 'tax' | 'gross'
> {
  readonly lines: readonly CheckedInvoiceLine[];
}

/** The most lines of an invoice: one for each rate, and some to spare. */
export const maxInvoiceLines = 20;

/** By how much the tax of a line may differ from net times rate: invoices round each of their own lines. */
const taxTolerance = 100;

/** Returns the checked invoice; after a noted problem its amounts mean nothing. Suppliers and other documents are held against it by its caller. */
export function checkInputInvoice(entries: InvoiceEntries, rates: ReadonlySet<string>, problems: InvoiceProblems): CheckedInvoice {
  const { kind, digital, date, supplierId, red } = entries;
  if (!isCalendarDay(date)) problems.add('date', 'day-malformed');
  if (entries.lines.length === 0) problems.add('lines', 'lines-missing');
  const sign = red ? -1 : 1;
  const lines = entries.lines.map((line, index) => checkLine(line, { path: `lines.${index}`, rates, sign }, problems));
  return {
    kind,
    digital,
    date,
    supplierId,
    red,
    ...checkNumber(entries, problems),
    note: checkText(problems, { path: 'note', text: entries.note ?? '' }, { max: 500 }),
    lines,
    ...orderTotals(lines),
  };
}

/** A digital invoice has a number of 20 digits alone, any other one a code of 10 or 12 digits and a number of 8. */
function checkNumber({ digital, invoiceNumber, invoiceCode }: InvoiceEntries, problems: InvoiceProblems) {
  const code = (invoiceCode ?? '').trim();
  const number = invoiceNumber.trim();
  if (!(digital ? /^\d{20}$/ : /^\d{8}$/).test(number)) problems.add('invoiceNumber', 'invoice-number-malformed');
  if (!(digital ? /^$/ : /^\d{10}(?:\d{2})?$/).test(code)) problems.add('invoiceCode', 'invoice-number-malformed');
  return { invoiceCode: code, invoiceNumber: number };
}

interface LinePlace {
  readonly path: string;
  readonly rates: ReadonlySet<string>;
  readonly sign: 1 | -1;
}

function checkLine({ taxRate, ...line }: InvoiceLineEntries, { path, rates, sign }: LinePlace, problems: InvoiceProblems) {
  const rate = parseDecimal(taxRate, { maxPlaces: 2, max: '100' });
  const known = rate.ok && rates.has(canonicalDecimal(rate.value));
  if (!known) problems.add(`${path}.taxRate`, 'tax-rate-not-valid', { rate: taxRate });
  const net = checkAmount(line.net, `${path}.net`, { problems, min: '0.01' });
  const tax = checkAmount(line.tax, `${path}.tax`, { problems, min: '0' });
  if (known && Math.abs(tax - percentOf(net, rate.value)) >= taxTolerance)
    problems.add(`${path}.tax`, 'invoice-tax-off', { rate: taxRate });
  const signed = (amount: Fen): Fen => (amount === 0 ? 0 : sign * amount);
  return { taxRate: known ? canonicalDecimal(rate.value) : '0', net: signed(net), tax: signed(tax), gross: signed(net + tax) };
}

/** Reads an amount of at most two places; zero after a noted problem. */
export function checkAmount(
  text: string,
  path: string,
  { problems, min }: { readonly problems: InvoiceProblems; readonly min: string },
): Fen {
  const result = parseDecimal(text, { maxPlaces: 2, max: '10000000000', min });
  if (result.ok) return decimalToFen(result.value);
  problems.add(path, 'money-malformed');
  return 0;
}
