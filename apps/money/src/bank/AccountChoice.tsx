import { SelectField } from '@suanpan/shared-ui/select-field';
import { useT } from '../texts.ts';
import type { BankAccountRow } from './use-bank-accounts.ts';

interface AccountChoiceProps {
  accounts: readonly BankAccountRow[];
  value: string;
  onChange: (id: string) => void;
}

/** One of the bank accounts, with how many lines are open. */
export function AccountChoice({ accounts, value, onChange }: AccountChoiceProps) {
  const t = useT();
  const options = accounts.map(({ id, name, openLines, isAlone }) => ({
    value: id,
    label: name,
    description: isAlone ? (openLines > 0 ? t('bank.openLines', { count: openLines }) : undefined) : t('bank.shared'),
  }));
  return <SelectField label={t('bank.account')} isLabelHidden options={options} value={value} onChange={onChange} />;
}
