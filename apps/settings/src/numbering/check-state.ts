import type { AddressForm } from '@suanpan/app-kit/use-address-state';
import type { CheckNumbersQueryVariables } from '../data/check-numbers.generated.ts';

/** Whose numbers are checked, e.g. `SALE`. */
export type CheckedKind = CheckNumbersQueryVariables['kind'];

/** Whose numbers of when are looked at. */
export interface CheckState {
  readonly kind: CheckedKind;
  /** A year; the present one while none is chosen. */
  readonly year: string | null;
  /** A month of it, such as "03"; null for all of the year. */
  readonly month: string | null;
}

/** What is numbered, vouchers at the end. */
export const checkedKinds: readonly CheckedKind[] = [
  'SALE',
  'SALE_RETURN',
  'SALES_ORDER',
  'QUOTATION',
  'PURCHASE',
  'PURCHASE_RETURN',
  'PURCHASE_ORDER',
  'PROVISIONAL',
  'PROVISIONAL_REVERSAL',
  'INPUT_INVOICE',
  'RECEIPT',
  'PAYMENT',
  'APPLY_ADVANCE',
  'CASH_TRANSFER',
  'EXPENSE',
  'RECEIVABLE',
  'PAYABLE',
  'TRANSFER',
  'COUNT',
  'OTHER_IN',
  'OTHER_OUT',
  'COST_ADJUSTMENT',
  'JOURNAL',
  'VOUCHER',
];

/** The months of a year. */
export const months: readonly string[] = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** Returns what a count belongs to, e.g. "2026" or "2026-11"; null for one that never begins anew. */
export function withinText(countedWithin: number): string | null {
  if (countedWithin === 0) return null;
  const text = String(countedWithin);
  return text.length === 4 ? text : `${text.slice(0, 4)}-${text.slice(4)}`;
}

/** How it stands in the address. */
export const checkForm: AddressForm<CheckState> = {
  read(params) {
    const year = params.get('year');
    return {
      kind: checkedKinds.find((kind) => kind === params.get('kind')) ?? 'SALE',
      year: year !== null && /^(?:199\d|20\d\d)$/.test(year) ? year : null,
      month: months.find((month) => month === params.get('month')) ?? null,
    };
  },
  write({ kind, year, month }) {
    const said = { kind: kind === 'SALE' ? null : kind, year, month };
    return new URLSearchParams(Object.entries(said).filter((entry): entry is [string, string] => entry[1] !== null));
  },
};
