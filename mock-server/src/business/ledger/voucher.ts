import type { Fen } from '@suanpan/money/fen';

/** The words of vouchers: 记, 收, 付, 转, and 期初 for what the books began with. */
export type VoucherWord = '记' | '收' | '付' | '转' | '期初';

/** What a voucher comes from: the opening, a document, or one of the entries of a close. */
export const voucherKinds = [
  'OPENING',
  'DOCUMENT',
  'CLOSE_VAT',
  'CLOSE_SURTAX',
  'CLOSE_INCOME_TAX',
  'CLOSE_INCOME',
  'CLOSE_EXPENSE',
  'CLOSE_YEAR',
] as const;

/** What a voucher comes from. */
export type VoucherKind = (typeof voucherKinds)[number];

/** One line: an amount in fen on one side; red figures are negative and stay on their side (I9). */
export interface VoucherLineDraft {
  readonly accountCode: string;
  /** The customer, supplier or product that the account is kept by; null for the others. */
  readonly auxId: string | null;
  readonly debit: Fen;
  readonly credit: Fen;
  /** What the line says where that is not what the voucher says. */
  readonly summary?: string | null;
}

/** An amount of a line of the cash flow statement. */
export interface CashFlowAmount {
  readonly line: number;
  readonly amount: Fen;
}

/** A voucher that is to be written. */
export interface VoucherDraft {
  readonly word: VoucherWord;
  readonly kind: VoucherKind;
  readonly date: string;
  readonly summary: string;
  readonly documentId: string | null;
  /** The voucher that this one takes back. */
  readonly reversesId: string | null;
  /** How many papers are attached (附单据张数); when left out, the one that it comes from. */
  readonly attachedPapers?: number | undefined;
  readonly lines: readonly VoucherLineDraft[];
  readonly cashFlow: readonly CashFlowAmount[];
}

/** A voucher that stands. */
export interface Voucher extends Omit<VoucherDraft, 'lines' | 'cashFlow'> {
  readonly attachedPapers: number;
  readonly id: string;
  /** The member who wrote it. */
  readonly createdBy: string;
  readonly period: string;
  readonly number: number;
  readonly createdAt: Date;
}

/** A line of a voucher that stands. */
export interface VoucherLine extends VoucherLineDraft {
  readonly id: string;
  readonly voucherId: string;
  readonly position: number;
}

/** The most papers that are attached to a voucher. */
export const mostAttachedPapers = 999;

/** Why something cannot be done with a voucher. */
export type VoucherReason =
  | 'voucher-unbalanced'
  | 'voucher-not-found'
  | 'source-locked'
  | 'account-not-postable'
  | 'account-controlled'
  | 'cash-flow-differs';

/** Returns a line on the debit side. */
export function debit(accountCode: string, amount: Fen, auxId: string | null = null): VoucherLineDraft {
  return { accountCode, auxId, debit: amount, credit: 0 };
}

/** Returns a line on the credit side. */
export function credit(accountCode: string, amount: Fen, auxId: string | null = null): VoucherLineDraft {
  return { accountCode, auxId, debit: 0, credit: amount };
}

/** Returns the same line in red. */
export function inRed({ accountCode, auxId, debit: left, credit: right, summary = null }: VoucherLineDraft): VoucherLineDraft {
  return { accountCode, auxId, summary, debit: left === 0 ? 0 : -left, credit: right === 0 ? 0 : -right };
}
