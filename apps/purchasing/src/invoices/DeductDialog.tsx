import { todayIn } from '@suanpan/app-kit/today-in';
import { useSession } from '@suanpan/app-kit/use-session';
import { formatAmount } from '@suanpan/money/format-amount';
import { Button } from '@suanpan/shared-ui/button';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { Stack } from '@suanpan/shared-ui/stack';
import { useState } from 'react';
import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { useT } from '../texts.ts';
import { deductionMonths } from './deduction-months.ts';
import type { Invoice } from './use-invoice.ts';

interface DeductDialogProps {
  invoice: Invoice;
  onClose: () => void;
  /** Resolves to whether it is done. */
  onDeduct: (month: string) => Promise<boolean>;
}

/** Asks in which month an invoice is ticked and deducted. */
export function DeductDialog({ invoice, onClose, onDeduct }: DeductDialogProps) {
  const t = useT();
  const td = useDocumentT();
  const { company } = useSession();
  const [months] = useState(() => deductionMonths(invoice.date, todayIn(company.timeZone, new Date())));
  const [month, setMonth] = useState(months[0] ?? '');
  const [isPending, setPending] = useState(false);
  const submit = async (): Promise<void> => {
    setPending(true);
    await onDeduct(month);
    setPending(false);
    // A refusal is shown on the page below.
    onClose();
  };
  return (
    <Dialog
      title={t('invoice.deductTitle', { number: invoice.invoiceNumber })}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{td('act.cancel')}</Button>
          <Button tone="primary" isPending={isPending} onPress={() => void submit()}>
            {t('invoice.deduct')}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{t('invoice.deductBody', { tax: formatAmount(invoice.tax) })}</p>
        <SelectField
          label={t('invoice.deductedMonth')}
          options={months.map((value) => ({ value, label: value }))}
          value={month}
          onChange={setMonth}
          isRequired
        />
      </Stack>
    </Dialog>
  );
}
