/** A line of a template: an account with a side, and an amount where it is the same each time. */
export interface VoucherTemplateLine {
  readonly accountCode: string;
  /** Decimals of two places, "0.00" for none. */
  readonly debit: string;
  readonly credit: string;
  /** What the line says; empty where that is what the voucher says. */
  readonly summary: string;
}

/** A voucher that comes again, under a name. */
export interface VoucherTemplate {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** Whether it is to be written each month. */
  readonly isMonthly: boolean;
  readonly word: '记' | '收' | '付' | '转';
  readonly summary: string;
  readonly lines: readonly VoucherTemplateLine[];
}

/** A template, and the voucher that was made of it in a month. */
export interface TemplateInMonth extends VoucherTemplate {
  /** Null while there is none; a void one counts as none. */
  readonly written: { readonly id: string; readonly number: string; readonly status: 'DRAFT' | 'APPROVED' } | null;
}

/** How many templates a company keeps. */
export const mostTemplates = 100;

/** Why a template cannot be kept. */
export type VoucherTemplateReason =
  | 'voucher-template-taken'
  | 'voucher-template-not-found'
  | 'stale-voucher-template'
  | 'voucher-templates-full';
