import { useApolloClient } from '@apollo/client/react';
import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { DateField } from '@suanpan/shared-ui/date-field';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { LookupField } from '@suanpan/shared-ui/lookup-field';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { DateAndNote } from '../documents/DateAndNote.tsx';
import { type PartyChoice, searchParties } from '../documents/search-parties.ts';
import { useT } from '../texts.ts';
import { type ClaimDraft, type ClaimKind, usualDueDate } from './claim-draft.ts';

interface ClaimFieldsProps {
  type: ClaimKind;
  draft: ClaimDraft;
  /** What is wrong, by the backend's name of the field. */
  problems: Readonly<Record<string, string>>;
  idOf: (field: string) => string;
  onChange: (change: Partial<ClaimDraft>) => void;
}

/** The head of a receivable or payable: with whom, when, and until when. */
export function ClaimFields({ type, draft, problems, idOf, onChange }: ClaimFieldsProps) {
  const t = useT();
  const documentT = useDocumentT();
  const client = useApolloClient();
  const isReceivable = type === 'RECEIVABLE';
  return (
    <FormGrid>
      <LookupField
        id={idOf('partyId')}
        label={documentT(isReceivable ? 'document.customer' : 'document.supplier')}
        value={draft.party}
        // The field gives back what `search` returned, which knows more than its label.
        onChange={(party) => onChange({ party: party && chosenParty(party as PartyChoice) })}
        search={(search, signal) => searchParties(client, { isCustomer: isReceivable, search, signal })}
        isRequired
        error={problems['partyId']}
      />
      <DateAndNote draft={draft} problems={problems} idOf={idOf} onChange={onChange}>
        <DueDate draft={draft} error={problems['dueDate']} id={idOf('dueDate')} onChange={onChange} />
      </DateAndNote>
      {isReceivable && (
        <SwitchField label={t('expense.taxIncluded')} isOn={draft.taxIncluded} onChange={(taxIncluded) => onChange({ taxIncluded })} />
      )}
    </FormGrid>
  );
}

interface DueDateProps {
  draft: ClaimDraft;
  error: string | undefined;
  id: string;
  onChange: (change: Partial<ClaimDraft>) => void;
}

/** Until when; while nothing is chosen it says which day that will be. */
function DueDate({ draft, error, id, onChange }: DueDateProps) {
  const t = useT();
  const day = usualDueDate(draft);
  const days = draft.party?.creditDays;
  return (
    <DateField
      id={id}
      label={t('claim.due')}
      description={day === null || days === undefined ? t('claim.dueHint') : t('claim.dueHintDay', { days, day })}
      value={draft.dueDate === '' ? null : draft.dueDate}
      onChange={(dueDate) => onChange({ dueDate: dueDate ?? '' })}
      min={draft.date === '' ? undefined : draft.date}
      error={error}
    />
  );
}

function chosenParty({ id, label, creditDays }: PartyChoice): ClaimDraft['party'] {
  return { id, label, creditDays };
}
