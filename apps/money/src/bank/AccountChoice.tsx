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
    description: describe({ openLines, isAlone }, t),
  }));
  return <SelectField label={t('bank.account')} isLabelHidden options={options} value={value} onChange={onChange} />;
}

function describe({ openLines, isAlone }: Pick<BankAccountRow, 'openLines' | 'isAlone'>, t: ReturnType<typeof useT>): string | undefined {
  if (!isAlone) return t('bank.shared');
  return openLines > 0 ? t('bank.openLines', { count: openLines }) : undefined;
}
