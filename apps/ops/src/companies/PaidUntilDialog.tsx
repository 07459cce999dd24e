import { useMutation } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { Button } from '@suanpan/shared-ui/button';
import { DateField } from '@suanpan/shared-ui/date-field';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { Stack } from '@suanpan/shared-ui/stack';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { useState } from 'react';
import { ActFailure } from '../app/ActFailure.tsx';
import { useAct } from '../app/use-act.ts';
import { SetPaidUntilDocument } from '../data/set-paid-until.generated.ts';
import { useT } from '../texts.ts';
import type { Company } from './use-company-columns.tsx';

interface PaidUntilDialogProps {
  company: Company;
  onClose: () => void;
}

/** Sets until when a company is paid, for a reason. Renders a modal dialog. */
export function PaidUntilDialog({ company: { id: companyId, name, paidUntil }, onClose }: PaidUntilDialogProps) {
  const t = useT();
  const { ui } = useHost();
  const idOf = useFieldIds();
  const [set] = useMutation(SetPaidUntilDocument);
  const [day, setDay] = useState(paidUntil);
  const [reason, setReason] = useState('');
  const act = useAct();
  const save = () =>
    act.run(async () => {
      await set({ variables: { companyId, day, reason } });
      ui.toast({ tone: 'success', text: t('paid.done', { name, day: day ?? t('companies.noEnd') }) });
      onClose();
    });
  return (
    <Dialog
      title={t('paid.title', { name })}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('paid.cancel')}</Button>
          <Button tone="primary" onPress={() => void save()} isPending={act.isPending}>
            {t('paid.save')}
          </Button>
        </>
      }
    >
      <Stack>
        <ActFailure failure={act.failure} fieldIdOf={idOf} />
        <p>{t('paid.body')}</p>
        <DateField
          id={idOf('day')}
          label={t('paid.day')}
          description={t('paid.dayHint')}
          value={day}
          onChange={setDay}
          error={act.problemOf('day')}
        />
        <TextField
          id={idOf('reason')}
          label={t('paid.reason')}
          description={t('paid.reasonHint')}
          value={reason}
          onChange={setReason}
          maxLength={200}
          isRequired
          error={act.problemOf('reason')}
        />
      </Stack>
    </Dialog>
  );
}
