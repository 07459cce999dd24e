import { useMutation } from '@apollo/client/react';
import { Button } from '@suanpan/shared-ui/button';
import { DateField } from '@suanpan/shared-ui/date-field';
import { DecimalField } from '@suanpan/shared-ui/decimal-field';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { Stack } from '@suanpan/shared-ui/stack';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { useState } from 'react';
import { useToday } from '../app/use-today.ts';
import { useAct } from '../app/use-act.ts';
import { SetParameterDocument } from '../data/set-parameter.generated.ts';
import { firstDayOf, monthOf } from '../months/month.ts';
import { useT } from '../texts.ts';
import { choicesOf, isMoney, isYesOrNo, type ParameterName, type ParameterRow } from './parameter-values.ts';

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
  const [isTried, setTried] = useState(false);
  const save = async (): Promise<void> => {
    setTried(true);
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
        <ParameterValue name={name} value={value} isTried={isTried} onChange={setValue} />
        <DateField
          label={t('parameter.from')}
          value={from}
          onChange={setFrom}
          isRequired
          isTried={isTried}
          description={t('parameter.fromHint')}
        />
      </Stack>
    </Dialog>
  );
}

interface ParameterValueProps {
  name: ParameterName;
  value: string;
  isTried: boolean;
  onChange: (value: string) => void;
}

/** The field of a value: yes or no, one of some, or a number. */
function ParameterValue({ name, value, isTried, onChange }: ParameterValueProps) {
  const t = useT();
  const choices = choicesOf(name);
  if (isYesOrNo(name))
    return <SwitchField label={t('parameter.yes')} isOn={value === 'true'} onChange={(isOn) => onChange(String(isOn))} />;
  if (choices) {
    const options = choices.map((choice) => ({ value: choice.value, label: t(choice.text) }));
    return <SelectField label={t('parameter.value')} options={options} value={value} onChange={onChange} isRequired />;
  }
  const places = isMoney(name) ? 2 : 6;
  return <DecimalField label={t('parameter.value')} value={value} onChange={onChange} maxPlaces={places} isRequired isTried={isTried} />;
}
