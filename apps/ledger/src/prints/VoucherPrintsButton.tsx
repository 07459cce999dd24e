import { Button } from '@suanpan/shared-ui/button';
import { lazy, Suspense, useState } from 'react';
import type { Months } from '../months/months-of.ts';
import { useT } from '../texts.ts';
import type { VoucherRange } from './voucher-range.ts';

const VoucherPrints = lazy(async () => ({ default: (await import('../app/late-parts.ts')).lateParts.VoucherPrints }));

interface VoucherPrintsButtonProps {
  months: Months;
  /** What the list shows. */
  initial: VoucherRange;
}

/** Begins a print of several vouchers; nothing of it is loaded before. Renders a `<button>`. */
export function VoucherPrintsButton({ months, initial }: VoucherPrintsButtonProps) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('prints.open')}</Button>
      {isOpen && (
        <Suspense fallback={null}>
          <VoucherPrints months={months} initial={initial} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
