import { useMutation } from '@apollo/client/react';
import { Button } from '@suanpan/shared-ui/button';
import { DateField } from '@suanpan/shared-ui/date-field';
import { DecimalField } from '@suanpan/shared-ui/decimal-field';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { Stack } from '@suanpan/shared-ui/stack';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { useState } from 'react';
import { useToday } from '../app/use-today.ts';
import { useAct } from '../app/use-act.ts';
import { SetParameterDocument } from '../data/set-parameter.generated.ts';
import { firstDayOf, monthOf } from '../months/month.ts';
import { useT } from '../texts.ts';
import { isYesOrNo, type ParameterRow } from './parameter-values.ts';

interface ParameterDialogProps {
  row: ParameterRow;
  onClose: () => void;
  onChanged: () => void;
}

/** Sets a parameter from a day on. */
export function ParameterDialog({ row: { name, value: before }, onClose, onChanged }: ParameterDialogProps) {
  const t = useT();
  const today = useToday();
  const [value, setValue] = useState(before);
  const [from, setFrom] = useState<string | null>(firstDayOf(monthOf(today)));
  const [set] = useMutation(SetParameterDocument);
  const { run, isPending } = useAct();
  const save = async (): Promise<void> => {
    if (from === null || value === '') return;
    const done = await run(
      () => set({ variables: { input: { name, value, validFrom: from } } }),
      () => t('done.parameterSet', { name: t(`parameter.${name}`) }),
    );
    if (done === null) return;
    onChanged();
    onClose();
  };
  return (
    <Dialog
      title={t(`parameter.${name}`)}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button tone="primary" isPending={isPending} onPress={() => void save()}>
            {t('action.save')}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{t(`parameter.${name}.body`)}</p>
        {isYesOrNo(name) ? (
          <SwitchField label={t('parameter.yes')} isOn={value === 'true'} onChange={(isOn) => setValue(String(isOn))} />
        ) : (
          <DecimalField
            label={t('parameter.value')}
            value={value}
            onChange={setValue}
            maxPlaces={name === 'INPUT_CARRY_FORWARD' ? 2 : 6}
            isRequired
          />
        )}
        <DateField label={t('parameter.from')} value={from} onChange={setFrom} isRequired description={t('parameter.fromHint')} />
      </Stack>
    </Dialog>
  );
}
