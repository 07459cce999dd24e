import { freshKey } from '@suanpan/document-kit/fresh-key';
import { fenToDecimal } from '@suanpan/money/fen';
import { percentOf } from '@suanpan/money/proportion';
import type { InputInvoiceInput } from '../data/create-input-invoice.generated.ts';
import type { ReadDocumentInvoicingQuery } from '../data/read-document-invoicing.generated.ts';
import { fenOf } from './invoice-amounts.ts';
import type { InvoiceKind } from './invoice-status.ts';
import type { Invoice } from './use-invoice.ts';

/** What is typed of one rate. */
export interface InvoiceDraftLine {
  readonly key: string;
  readonly taxRate: string;
  readonly net: string;
  readonly tax: string;
}

/** For how much of a document the invoice is, as it is typed. */
export interface DraftMatch {
  readonly documentId: string;
  readonly net: string;
  readonly tax: string;
}

/** An invoice as it is being typed. Amounts are above zero, a red invoice's, too. */
export interface InvoiceDraft {
  readonly party: { readonly id: string; readonly label: string } | null;
  readonly kind: InvoiceKind;
  readonly digital: boolean;
  readonly invoiceCode: string;
  readonly invoiceNumber: string;
  /** yyyy-mm-dd */
  readonly date: string;
  readonly red: boolean;
  /** The invoice that is taken back. */
  readonly redOfId: string | null;
  readonly note: string;
  readonly lines: readonly InvoiceDraftLine[];
  readonly matches: readonly DraftMatch[];
}

/** Returns a line with a rate and nothing else. */
export function blankInvoiceLine(taxRate = '13'): InvoiceDraftLine {
  return { key: freshKey(), taxRate, net: '', tax: '' };
}

/** Returns whether nothing was typed into a line. */
export function isBlankInvoiceLine({ net, tax }: InvoiceDraftLine): boolean {
  return net === '' && tax === '';
}

/** Returns a line with another net or rate: its tax follows, and is corrected to what is printed afterwards. */
export function withTax(line: InvoiceDraftLine): InvoiceDraftLine {
  if (line.net === '') return line;
  return { ...line, tax: fenToDecimal(percentOf(fenOf(line.net), line.taxRate === '' ? '0' : line.taxRate)) };
}

/** Returns a draft with nothing in it. */
export function newInvoiceDraft(today: string): InvoiceDraft {
  return {
    party: null,
    kind: 'SPECIAL',
    digital: true,
    invoiceCode: '',
    invoiceNumber: '',
    date: today,
    red: false,
    redOfId: null,
    note: '',
    lines: [],
    matches: [],
  };
}

/** Returns an invoice of the backend as a draft. */
export function invoiceToDraft(invoice: Invoice): InvoiceDraft {
  const { supplier, kind, digital, invoiceCode, invoiceNumber, date, red, redOf, note } = invoice;
  return {
    party: { id: supplier.id, label: supplier.name },
    kind,
    digital,
    invoiceCode,
    invoiceNumber,
    date,
    red,
    redOfId: redOf?.id ?? null,
    note,
    ...amountsOf(invoice),
  };
}

/** Returns the red invoice that takes a whole invoice back, as a draft of today. */
export function redDraftOf(invoice: Invoice, today: string): InvoiceDraft {
  return { ...invoiceToDraft(invoice), invoiceCode: '', invoiceNumber: '', date: today, red: true, redOfId: invoice.id, note: '' };
}

type Receipt = NonNullable<ReadDocumentInvoicingQuery['tradeDocument']>;

/** Returns the invoice of all that is still to be invoiced of a receipt or return, as a draft of today. */
export function draftOfReceipt({ id, supplier, invoicing }: Receipt, today: string): InvoiceDraft {
  const draft = newInvoiceDraft(today);
  if (supplier === null || invoicing === null) return draft;
  const [net, tax] = [above(invoicing.open.net), above(invoicing.open.tax)];
  const rate = fenOf(net) === 0 ? 0 : Math.round((fenOf(tax) * 100) / fenOf(net));
  return {
    ...draft,
    party: { id: supplier.id, label: supplier.name },
    red: invoicing.open.gross.startsWith('-'),
    lines: [{ ...blankInvoiceLine(String(rate)), net, tax }],
    matches: [{ documentId: id, net, tax }],
  };
}

/** Returns what is sent to the backend; it finds everything that is missing or wrong, so nothing is judged here. */
export function toInvoiceInput({ party, lines, matches, note, ...head }: InvoiceDraft): InputInvoiceInput {
  return {
    ...head,
    supplierId: party?.id ?? '',
    invoiceCode: head.digital ? '' : head.invoiceCode.trim(),
    invoiceNumber: head.invoiceNumber.trim(),
    redOfId: head.red ? head.redOfId : null,
    note: note.trim(),
    lines: lines
      .filter((line) => !isBlankInvoiceLine(line))
      .map(({ taxRate, net, tax }) => ({ taxRate, net: net === '' ? '0' : net, tax: tax === '' ? '0' : tax })),
    matches: sentMatches(matches),
  };
}

/** Returns matches as they are sent: what was emptied is nothing. */
export function sentMatches(matches: readonly DraftMatch[]): readonly DraftMatch[] {
  return matches.map(({ documentId, net, tax }) => ({ documentId, net: net === '' ? '0' : net, tax: tax === '' ? '0' : tax }));
}

/** Returns what an invoice is for, as it is typed. */
export function draftMatches({ matches }: Pick<Invoice, 'matches'>): readonly DraftMatch[] {
  return matches.flatMap(({ document, net, tax }) => (document ? [{ documentId: document.id, net: above(net), tax: above(tax) }] : []));
}

function amountsOf(invoice: Invoice): Pick<InvoiceDraft, 'lines' | 'matches'> {
  return {
    lines: invoice.lines.map(({ taxRate, net, tax }) => ({
      key: freshKey(),
      taxRate: plainRate(taxRate),
      net: above(net),
      tax: above(tax),
    })),
    matches: draftMatches(invoice),
  };
}

function plainRate(rate: string): string {
  return String(Number(rate));
}

function above(amount: string): string {
  return fenToDecimal(Math.abs(fenOf(amount)));
}
