import { useApolloClient } from '@apollo/client/react';
import { formatAmount } from '@suanpan/money/format-amount';
import { DateField } from '@suanpan/shared-ui/date-field';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { LookupField } from '@suanpan/shared-ui/lookup-field';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { TextField } from '@suanpan/shared-ui/text-field';
import type { Party } from '../documents/money-draft.ts';
import { searchParties } from '../documents/search-parties.ts';
import { useT } from '../texts.ts';
import { type AdvanceDraft, type AdvanceSide, chosenAdvance } from './advance-draft.ts';

interface AdvanceFieldsProps {
  draft: AdvanceDraft;
  /** What is wrong, by the backend's name of the field. */
  problems: Readonly<Record<string, string>>;
  idOf: (field: string) => string;
  onParty: (party: Party | null) => void;
  onChange: (draft: AdvanceDraft) => void;
}

const sides: readonly AdvanceSide[] = ['customer', 'supplier'];

/** The head of the use of an advance: whose, which one, and when. */
export function AdvanceFields({ draft, problems, idOf, onParty, onChange }: AdvanceFieldsProps) {
  const t = useT();
  const client = useApolloClient();
  const isCustomer = draft.side === 'customer';
  const advances = draft.advances.map(({ itemId, number, open }) => ({
    value: itemId,
    label: t('advance.left', { number, amount: formatAmount(open) }),
  }));
  return (
    <FormGrid>
      <SelectField
        id={idOf('side')}
        label={t('advance.side')}
        options={sides.map((value) => ({ value, label: t(`advance.side.${value}`) }))}
        value={draft.side}
        onChange={(value) => {
          const side = sides.find((known) => known === value) ?? 'customer';
          onChange({ ...draft, side, party: null, advances: [], advanceItemId: '', lines: [] });
        }}
      />
      <LookupField
        key={draft.side}
        id={idOf('partyId')}
        label={t(isCustomer ? 'item.customer' : 'item.supplier')}
        value={draft.party}
        onChange={(party) => onParty(party && { id: party.id, label: party.label })}
        search={(search, signal) => searchParties(client, { isCustomer, search, signal })}
        isRequired
        error={problems['partyId']}
      />
      <SelectField
        id={idOf('advanceItemId')}
        label={t(isCustomer ? 'kind.CUSTOMER_ADVANCE' : 'kind.SUPPLIER_ADVANCE')}
        options={advances}
        value={draft.advanceItemId}
        onChange={(itemId) => onChange(chosenAdvance(draft, itemId))}
        isRequired
        isDisabled={advances.length === 0}
        description={draft.party !== null && advances.length === 0 ? t('advance.none') : undefined}
        error={problems['advanceItemId']}
      />
      <DateField
        id={idOf('date')}
        label={t('money.date')}
        value={draft.date === '' ? null : draft.date}
        onChange={(date) => onChange({ ...draft, date: date ?? '' })}
        isRequired
        error={problems['date']}
      />
      <TextField
        id={idOf('note')}
        label={t('money.note')}
        value={draft.note}
        onChange={(note) => onChange({ ...draft, note })}
        error={problems['note']}
      />
    </FormGrid>
  );
}
