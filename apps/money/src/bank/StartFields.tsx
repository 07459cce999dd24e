import { DateField } from '@suanpan/shared-ui/date-field';
import { DecimalField } from '@suanpan/shared-ui/decimal-field';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { Panel } from '@suanpan/shared-ui/panel';
import { useT } from '../texts.ts';
import type { BankCheck, TypedStart } from './use-bank-import.ts';

interface StartFieldsProps {
  check: BankCheck;
  start: TypedStart;
  onChange: (start: TypedStart) => void;
}

/** From when an account is held against its bank, and what the bank had then: of the first file only. */
export function StartFields({ check, start, onChange }: StartFieldsProps) {
  const t = useT();
  return (
    <Panel title={t('bank.start')}>
      <FormGrid>
        <DateField
          label={t('bank.startDay')}
          description={t('bank.startDayHint')}
          value={start.day || check.startDay}
          onChange={(day) => onChange({ ...start, day: day ?? '' })}
        />
        <DecimalField
          label={t('bank.startBalance')}
          description={t('bank.startBalanceHint')}
          value={start.balance || (check.startBalance ?? '')}
          onChange={(balance) => onChange({ ...start, balance })}
          isRequired
        />
      </FormGrid>
    </Panel>
  );
}
