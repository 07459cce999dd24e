import { PrintSeveral } from '@suanpan/print-kit/print-several';
import { useMemo, useState } from 'react';
import type { Months } from '../months/months-of.ts';
import { useMonthName } from '../months/use-month-name.ts';
import { useT } from '../texts.ts';
import { useVoucherName } from '../vouchers/use-voucher-name.ts';
import type { NumberedVoucher, VoucherRange } from './voucher-range.ts';
import { RangeDialog } from './RangeDialog.tsx';
import { useVoucherSource } from './use-voucher-source.ts';

interface VoucherPrintsProps {
  months: Months;
  /** What the list shows. */
  initial: VoucherRange;
  onClose: () => void;
}

/** Prints the vouchers of some months in one go: asks which, then shows them on paper. */
export function VoucherPrints({ months, initial, onClose }: VoucherPrintsProps) {
  const t = useT();
  const nameOf = useVoucherName();
  const monthName = useMonthName();
  const [range, setRange] = useState(initial);
  const [vouchers, setVouchers] = useState<readonly NumberedVoucher[] | null>(null);
  const source = useVoucherSource(range.from, range.to);
  const chosen = useMemo(
    () => vouchers?.map((voucher) => ({ id: voucher.id, number: `${monthName(voucher.period)} ${nameOf(voucher)}` })),
    [vouchers, monthName, nameOf],
  );
  if (chosen && source) return <PrintSeveral name={t('vouchers.title')} chosen={chosen} source={source} onClose={onClose} />;
  return <RangeDialog months={months} range={range} onChange={setRange} onChoose={setVouchers} onClose={onClose} />;
}
