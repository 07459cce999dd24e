import type { LineAmounts } from '@suanpan/money/line-amounts';

/** The states of an input invoice: 草稿, 待审核, 已审核, 已作废. */
export const invoiceStatuses = ['DRAFT', 'SUBMITTED', 'APPROVED', 'VOID'] as const;

/** The state of an input invoice. */
export type InvoiceStatus = (typeof invoiceStatuses)[number];

/** What tax law sees in it: 专用发票, whose tax can be deducted, or 普通发票. */
export type InvoiceKind = 'SPECIAL' | 'ORDINARY';

/** Whether its tax is deducted: never (普票, or registered by a small-scale taxpayer), 待勾选, 已勾选. */
export type InvoiceDeduction = 'NONE' | 'PENDING' | 'DEDUCTED';

/** How much of an invoice receipts and returns account for. */
export type InvoiceExecution = 'NONE' | 'PARTIAL' | 'FULL';

/** A supplier's VAT invoice (进项发票) without its lines; amounts are fen, below zero when it is red. It books no input tax: its receipts did. */
export interface InputInvoice extends LineAmounts {
  readonly id: string;
  /** Its place in the register, e.g. "JXFP-2026-0128". */
  readonly number: string;
  readonly version: number;
  readonly status: InvoiceStatus;
  /** How far it is matched; written with each match, none unless approved. */
  readonly execution: InvoiceExecution;
  readonly kind: InvoiceKind;
  /** Whether it is a digital invoice (数电票), which has a number of 20 digits and no code. */
  readonly digital: boolean;
  /** As printed; empty for a digital one. */
  readonly invoiceCode: string;
  /** As printed. */
  readonly invoiceNumber: string;
  readonly date: string;
  readonly supplierId: string;
  /** Whether it takes back (红字). */
  readonly red: boolean;
  /** The invoice that a red one takes back, as far as it is registered. */
  readonly redOfId: string | null;
  readonly note: string;
  readonly deduction: InvoiceDeduction;
  /** The month of the return in which it is deducted, e.g. "2026-03". */
  readonly deductedMonth: string | null;
  /** The document that booked the cents by which it differs from its receipts. */
  readonly differenceId: string | null;
  readonly voidReason: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What an invoice says of one rate; its `orderId` is the invoice's. */
export interface InputInvoiceLine extends LineAmounts {
  readonly id: string;
  readonly orderId: string;
  readonly position: number;
  readonly taxRate: string;
}

/** For how much of a receipt or return an invoice is; its `orderId` is the invoice's. Below zero for what goes back. */
export interface InvoiceMatch extends LineAmounts {
  readonly id: string;
  readonly orderId: string;
  readonly documentId: string;
}

/** What was done to an input invoice. */
export const invoiceHistoryActions = ['CREATED', 'EDITED', 'SUBMITTED', 'APPROVED', 'MATCHED', 'DEDUCTED', 'UNDEDUCTED', 'VOIDED'] as const;

/** One thing that was done to an invoice; its `orderId` is the invoice's. */
export interface InvoiceHistoryEntry {
  readonly id: string;
  readonly orderId: string;
  readonly at: Date;
  readonly memberId: string;
  readonly action: (typeof invoiceHistoryActions)[number];
  readonly note: string | null;
}

/** What can be wrong with an entry of an invoice. */
export type InvoiceEntryReason = 'invoice-number-taken' | 'invoice-number-malformed' | 'invoice-tax-off';

/** Why an invoice cannot be matched or deducted. */
export type InvoiceReason = 'match-exceeds-open' | 'match-exceeds-invoice' | 'deduction-impossible';
