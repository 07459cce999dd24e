import { useApolloClient } from '@apollo/client/react';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { LookupField } from '@suanpan/shared-ui/lookup-field';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { DateAndNote } from '../documents/DateAndNote.tsx';
import { searchParties } from '../documents/search-parties.ts';
import { useCashAccountOptions } from '../documents/use-cash-account-options.ts';
import { useT } from '../texts.ts';
import type { ExpenseDraft, ExpenseWay } from './expense-draft.ts';

interface ExpenseFieldsProps {
  draft: ExpenseDraft;
  /** What is wrong, by the backend's name of the field. */
  problems: Readonly<Record<string, string>>;
  idOf: (field: string) => string;
  onChange: (change: Partial<ExpenseDraft>) => void;
}

const ways: readonly ExpenseWay[] = ['paid', 'owed'];

/** The head of expenses: paid from where, or owed to whom, and when. */
export function ExpenseFields({ draft, problems, idOf, onChange }: ExpenseFieldsProps) {
  const t = useT();
  const client = useApolloClient();
  const accounts = useCashAccountOptions();
  const isPaid = draft.way === 'paid';
  return (
    <FormGrid>
      <SelectField
        id={idOf('way')}
        label={t('expense.way')}
        description={isPaid ? undefined : t('expense.wayHint.owed')}
        options={ways.map((value) => ({ value, label: t(`expense.way.${value}`) }))}
        value={draft.way}
        onChange={(value) => onChange({ way: ways.find((known) => known === value) ?? 'paid' })}
      />
      {isPaid && (
        <SelectField
          id={idOf('cashAccountId')}
          label={t('money.account')}
          options={accounts}
          value={draft.cashAccountId}
          onChange={(cashAccountId) => onChange({ cashAccountId })}
          isRequired
          error={problems['cashAccountId']}
        />
      )}
      <LookupField
        id={idOf('partyId')}
        label={t('expense.payee')}
        value={draft.party}
        onChange={(party) => onChange({ party: party && { id: party.id, label: party.label } })}
        search={(search, signal) => searchParties(client, { isCustomer: false, search, signal })}
        isRequired={!isPaid}
        error={problems['partyId']}
      />
      <DateAndNote draft={draft} problems={problems} idOf={idOf} onChange={onChange} />
      <SwitchField label={t('expense.taxIncluded')} isOn={draft.taxIncluded} onChange={(taxIncluded) => onChange({ taxIncluded })} />
    </FormGrid>
  );
}
