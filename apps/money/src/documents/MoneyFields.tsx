import { useApolloClient } from '@apollo/client/react';
import { DateField } from '@suanpan/shared-ui/date-field';
import { DecimalField } from '@suanpan/shared-ui/decimal-field';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { LookupField } from '@suanpan/shared-ui/lookup-field';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useT } from '../texts.ts';
import type { MoneyDraft, MoneyKind, Party } from './money-draft.ts';
import { searchParties } from './search-parties.ts';
import { useCashAccountOptions } from './use-cash-account-options.ts';

interface MoneyFieldsProps {
  type: MoneyKind;
  draft: MoneyDraft;
  /** What is wrong, by the backend's name of the field. */
  problems: Readonly<Record<string, string>>;
  idOf: (field: string) => string;
  onParty: (party: Party | null) => void;
  onChange: (change: Partial<MoneyDraft>) => void;
}

/** The head of a receipt or payment: who, where to or from, when and how much. */
export function MoneyFields({ type, draft, problems, idOf, onParty, onChange }: MoneyFieldsProps) {
  const t = useT();
  const client = useApolloClient();
  const accounts = useCashAccountOptions();
  const isCustomer = type === 'RECEIPT';
  return (
    <FormGrid>
      <LookupField
        id={idOf('partyId')}
        label={t(isCustomer ? 'item.customer' : 'item.supplier')}
        value={draft.party}
        onChange={(party) => onParty(party && { id: party.id, label: party.label })}
        search={(search, signal) => searchParties(client, { isCustomer, search, signal })}
        isRequired
        autoFocus
        error={problems['partyId']}
      />
      <DecimalField
        id={idOf('amount')}
        label={t(`money.amount.${type}`)}
        value={draft.amount}
        onChange={(amount) => onChange({ amount })}
        isRequired
        error={problems['amount']}
      />
      <SelectField
        id={idOf('cashAccountId')}
        label={t('money.account')}
        options={accounts}
        value={draft.cashAccountId}
        onChange={(cashAccountId) => onChange({ cashAccountId })}
        isRequired
        error={problems['cashAccountId']}
      />
      <DateField
        id={idOf('date')}
        label={t('money.date')}
        value={draft.date === '' ? null : draft.date}
        onChange={(date) => onChange({ date: date ?? '' })}
        isRequired
        error={problems['date']}
      />
      <DecimalField
        id={idOf('discount')}
        label={t('money.discount')}
        value={draft.discount}
        onChange={(discount) => onChange({ discount })}
        error={problems['discount']}
      />
      <TextField
        id={idOf('note')}
        label={t('money.note')}
        value={draft.note}
        onChange={(note) => onChange({ note })}
        error={problems['note']}
      />
    </FormGrid>
  );
}
