import type { DocumentAttachment } from '../attachments/attachment.ts';
import type { Taxpayer } from '../lines/product-line-rates.ts';
import type { EnteredUnit } from '../lines/shown-line.ts';
import type { DocumentRow, NamedThing } from './document-row.ts';
import type { DocumentStatus, DocumentType } from './document-type.ts';

/** Another document that this one leads to. */
export interface LinkedDocument {
  readonly id: string;
  readonly number: string;
  readonly type: DocumentType;
  readonly status: DocumentStatus;
  readonly date: string;
}

/** What a line of money settles. */
interface SettledPart {
  /** How much of it. */
  readonly amount?: string | null;
  readonly item?: { readonly number: string; readonly date: string } | null;
}

/** A line of a document, as a paper shows it. */
export interface DocumentLine extends SettledPart {
  readonly id: string;
  readonly position: number;
  readonly quantity: string | null;
  readonly price: string | null;
  /** How it was entered where that was in a further unit. */
  readonly entered?: EnteredUnit | null;
  readonly discount: string | null;
  readonly taxRate: string | null;
  readonly net: string;
  readonly tax: string;
  readonly gross: string;
  readonly product: {
    readonly id: string;
    readonly sku?: string;
    readonly name: string;
    readonly spec: string;
    readonly unit: string;
  } | null;
  /** The line of an order that it carries out. */
  readonly orderLineId?: string | null;
}

/** An order that a document carries out. */
export interface LinkedOrder {
  readonly id: string;
  readonly number: string;
  readonly date: string;
}

/** What a document left open. */
export interface DocumentOpenItem {
  readonly id: string;
  readonly dueDate: string;
  readonly amount: string;
  readonly open: string;
}

/** What a document settled of what another left open; below 0 when it is open again. */
export interface DocumentSettlement {
  readonly id: string;
  readonly date: string;
  readonly amount: string;
  /** Null for whoever may not see it. */
  readonly document: LinkedDocument | null;
}

/** One thing that was done to a document. */
export interface DocumentEvent {
  readonly id: string;
  readonly at: string;
  readonly action: 'CREATED' | 'EDITED' | 'APPROVED' | 'VOIDED';
  readonly by: { readonly name: string };
}

/** What the ledger has of a document. */
export interface DocumentVoucher {
  readonly id: string;
  readonly word: 'GENERAL' | 'OPENING' | 'PAYMENT' | 'RECEIPT' | 'TRANSFER';
  readonly number: number;
  readonly period: string;
  readonly lines: readonly { readonly position: number; readonly accountCode: string; readonly debit: string; readonly credit: string }[];
}

/** A whole document, as its page shows it; an app's own query gives at least this. What a query leaves out is not shown. */
export interface DocumentView extends DocumentRow {
  readonly version: number;
  /** When a receivable or payable is to be settled. */
  readonly dueDate?: string | null;
  readonly taxIncluded: boolean;
  /** By which kind of taxpayer it is posted; asked of what is bought alone. */
  readonly taxpayer?: Taxpayer;
  readonly note: string;
  readonly voidReason: string | null;
  /** Whether this person, who may approve, made it and somebody else must. */
  readonly needsOtherApprover?: boolean;
  readonly warehouse: NamedThing | null;
  readonly targetWarehouse?: NamedThing | null;
  readonly cashAccount?: NamedThing | null;
  /** Of a sale with a cash account, how much is taken as it is posted; null for all of it. */
  readonly cashAmount?: string | null;
  /** The receipt that took the money of a sale as it was posted. */
  readonly cashReceipt?: LinkedDocument | null;
  /** The sale whose money a receipt took as that was posted. */
  readonly cashSale?: LinkedDocument | null;
  readonly targetCashAccount?: NamedThing | null;
  readonly lines: readonly DocumentLine[];
  /** The orders that it carries out: of a customer, or of a purchase those to its supplier. */
  readonly orders?: readonly LinkedOrder[];
  readonly original: LinkedDocument | null;
  readonly redOf: LinkedDocument | null;
  readonly reds?: readonly LinkedDocument[];
  readonly returns?: readonly LinkedDocument[];
  readonly settlements?: readonly DocumentSettlement[];
  readonly history?: readonly DocumentEvent[];
  readonly openItems?: readonly DocumentOpenItem[];
  readonly vouchers?: readonly DocumentVoucher[];
  readonly attachments?: readonly DocumentAttachment[];
}
