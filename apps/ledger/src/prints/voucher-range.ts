import { mostPrints } from '@suanpan/print-kit/print-source';
import type { ListVouchersQueryVariables } from '../data/list-vouchers.generated.ts';
import type { VoucherWord } from '../data/voucher-row.fragment.generated.ts';
import type { VoucherView } from '../vouchers/voucher-list-state.ts';

/** Which vouchers are printed in one go: those of some months, all of them or those of a view. */
export interface VoucherRange {
  readonly from: string;
  readonly to: string;
  readonly view: VoucherView;
}

/** A voucher by what it is numbered with. */
export interface NumberedVoucher {
  readonly id: string;
  readonly period: string;
  readonly word: VoucherWord;
  readonly number: number;
}

/** In which order words are bound. */
const words: readonly VoucherWord[] = ['OPENING', 'GENERAL', 'RECEIPT', 'PAYMENT', 'TRANSFER'];

/** Returns a range with another first month; the last one is not before it. */
export function fromMonth(range: VoucherRange, from: string): VoucherRange {
  return { ...range, from, to: range.to < from ? from : range.to };
}

/** Returns a range with another last month; the first one is not after it. */
export function toMonth(range: VoucherRange, to: string): VoucherRange {
  return { ...range, to, from: range.from > to ? to : range.from };
}

/** Returns the filter by which the backend finds vouchers of a range. */
export function filterOf({ from, to, view }: VoucherRange): ListVouchersQueryVariables['filter'] {
  return {
    month: from,
    monthTo: to,
    ...(view === 'HAND' && { byHand: true }),
    ...(view !== 'ALL' && view !== 'HAND' && { word: view }),
  };
}

/** Returns vouchers as they are bound: by month, word and number. */
export function inBoundOrder(vouchers: readonly NumberedVoucher[]): readonly NumberedVoucher[] {
  return vouchers.toSorted(
    (one, next) => one.period.localeCompare(next.period) || words.indexOf(one.word) - words.indexOf(next.word) || one.number - next.number,
  );
}

/** Returns vouchers in as few parts as can be printed, in order. */
export function partsOf<Voucher>(vouchers: readonly Voucher[]): readonly (readonly Voucher[])[] {
  const count = Math.ceil(vouchers.length / mostPrints);
  return Array.from({ length: count }, (_, part) => vouchers.slice(part * mostPrints, (part + 1) * mostPrints));
}
