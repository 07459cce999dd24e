import { PrintButton } from '@suanpan/print-kit/print-button';
import { lazy } from 'react';
import { useAccountNames } from '../accounts/use-account-names.ts';
import { useT } from '../texts.ts';
import { printOperations } from './print-operations.ts';
import { printedVoucher } from './printed-voucher.ts';
import type { WholeVoucher } from './VoucherRecord.tsx';

const PrintDialog = lazy(async () => ({ default: (await import('../app/late-parts.ts')).lateParts.PrintDialog }));

/** Opens the preview of a voucher on its form. */
export function VoucherPrint({ voucher }: { voucher: WholeVoucher }) {
  const t = useT();
  const { titleOf } = useAccountNames();
  const thing = { kind: 'VOUCHER', id: voucher.id, operations: printOperations } as const;
  return (
    <PrintButton label={t('action.print')}>
      {(onClose) => <PrintDialog describe={(words) => printedVoucher(voucher, { ...words, t, titleOf })} thing={thing} onClose={onClose} />}
    </PrintButton>
  );
}
