/** What takes a number by a rule: orders and the like, and documents of the books by their type; with the prefix that each has while nothing is said. */
export const usualPrefixes = {
  QUOTATION: 'BJD',
  SALES_ORDER: 'XSDD',
  SALE: 'XS',
  SALE_RETURN: 'XT',
  PURCHASE_ORDER: 'CGDD',
  PURCHASE: 'CG',
  PURCHASE_RETURN: 'CT',
  PROVISIONAL: 'ZG',
  PROVISIONAL_REVERSAL: 'ZC',
  INPUT_INVOICE: 'JXFP',
  RECEIPT: 'SK',
  PAYMENT: 'FK',
  APPLY_ADVANCE: 'YC',
  CASH_TRANSFER: 'ZZ',
  EXPENSE: 'FY',
  RECEIVABLE: 'YS',
  PAYABLE: 'YF',
  TRANSFER: 'DB',
  COUNT: 'PD',
  OTHER_IN: 'QR',
  OTHER_OUT: 'QC',
  COST_ADJUSTMENT: 'TZ',
  JOURNAL: 'PZ',
} as const;

/** What takes a number by a rule. */
export type NumberedKind = keyof typeof usualPrefixes;

/** Everything that takes a number by a rule, in the order in which it is shown. */
export const numberedKinds = Object.keys(usualPrefixes) as readonly NumberedKind[];

/** What of its day a number says. */
export const numberPeriods = ['NONE', 'YEAR', 'MONTH'] as const;
export type NumberPeriod = (typeof numberPeriods)[number];

/** When a count begins anew. */
export const numberRestarts = ['NEVER', 'YEAR', 'MONTH'] as const;
export type NumberRestart = (typeof numberRestarts)[number];

/** How numbers of a kind are made, e.g. prefix "XS", the year and four digits: "XS-2026-0128". */
export interface NumberForm {
  readonly prefix: string;
  readonly period: NumberPeriod;
  /** How many the count has at least; it grows beyond them. */
  readonly digits: number;
  readonly restarts: NumberRestart;
}

/** How numbers of a kind are made from now on. */
export interface NumberRule extends NumberForm {
  readonly kind: NumberedKind;
  /** 0 while it never was changed. */
  readonly version: number;
}

/** How many digits a count may have at least. */
export const numberDigits = { min: 3, max: 8 } as const;

/** What can be wrong with an entry of a rule. */
export type NumberRuleReason =
  | 'number-prefix-malformed'
  | 'number-digits-beyond'
  | 'number-restart-repeats'
  | 'number-prefix-taken'
  | 'number-counted-otherwise';

/** Why a rule is not changed, or a number not given. */
export type NumberRefusal = 'number-rule-changed' | 'number-taken';

/** Returns how numbers of a kind are made while nobody says anything. */
export function usualForm(kind: NumberedKind): NumberForm {
  return { prefix: usualPrefixes[kind], period: 'YEAR', digits: 4, restarts: 'YEAR' };
}

/** Returns under which name the numbers of a kind are counted. */
export function sequenceOf(kind: NumberedKind): string {
  return ownSequences.get(kind) ?? `document-${kind}`;
}

const ownSequences: ReadonlyMap<NumberedKind, string> = new Map([
  ['QUOTATION', 'quotation'],
  ['SALES_ORDER', 'sales-order'],
  ['PURCHASE_ORDER', 'purchase-order'],
  ['INPUT_INVOICE', 'input-invoice'],
]);
