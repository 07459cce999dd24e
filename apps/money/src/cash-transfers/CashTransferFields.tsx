import { DecimalField } from '@suanpan/shared-ui/decimal-field';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { DateAndNote } from '../documents/DateAndNote.tsx';
import type { useCashAccountOptions } from '../documents/use-cash-account-options.ts';
import { useT } from '../texts.ts';
import type { CashTransferDraft } from './cash-transfer-draft.ts';

interface CashTransferFieldsProps {
  draft: CashTransferDraft;
  accounts: ReturnType<typeof useCashAccountOptions>;
  /** What is wrong, by the backend's name of the field. */
  problems: Readonly<Record<string, string>>;
  idOf: (field: string) => string;
  onChange: (change: Partial<CashTransferDraft>) => void;
}

/** Everything that is entered of a transfer of money: from where, to where, how much, when. */
export function CashTransferFields({ draft, accounts, problems, idOf, onChange }: CashTransferFieldsProps) {
  const t = useT();
  return (
    <FormGrid>
      <SelectField
        id={idOf('cashAccountId')}
        label={t('transfer.from')}
        options={accounts}
        value={draft.cashAccountId}
        onChange={(cashAccountId) => onChange({ cashAccountId })}
        isRequired
        error={problems['cashAccountId']}
      />
      <SelectField
        id={idOf('targetCashAccountId')}
        label={t('transfer.to')}
        options={accounts?.map((option) => ({ ...option, isDisabled: option.value === draft.cashAccountId }))}
        value={draft.targetCashAccountId}
        onChange={(targetCashAccountId) => onChange({ targetCashAccountId })}
        isRequired
        error={problems['targetCashAccountId']}
      />
      <DecimalField
        id={idOf('amount')}
        label={t('transfer.amount')}
        value={draft.amount}
        onChange={(amount) => onChange({ amount })}
        isRequired
        error={problems['amount']}
      />
      <DecimalField
        id={idOf('fee')}
        label={t('transfer.fee')}
        description={t('transfer.feeHint')}
        value={draft.fee}
        onChange={(fee) => onChange({ fee })}
        error={problems['fee']}
      />
      <DateAndNote draft={draft} problems={problems} idOf={idOf} onChange={onChange} />
    </FormGrid>
  );
}
