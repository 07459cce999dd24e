import { useApolloClient } from '@apollo/client/react';
import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { useFirstFocus } from '@suanpan/document-kit/use-first-focus';
import { DateField } from '@suanpan/shared-ui/date-field';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { LookupField } from '@suanpan/shared-ui/lookup-field';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { TextField } from '@suanpan/shared-ui/text-field';
import { NewSupplierButton } from '../documents/NewSupplierButton.tsx';
import { searchSuppliers } from '../documents/search-suppliers.ts';
import { useT } from '../texts.ts';
import type { InvoiceDraft } from './invoice-draft.ts';
import { invoiceKinds } from './invoice-status.ts';

interface InvoiceHeadFieldsProps {
  draft: InvoiceDraft;
  /** What is wrong, by the backend's name of the field. */
  problems: Readonly<Record<string, string>>;
  idOf: (field: string) => string;
  onChange: (draft: InvoiceDraft) => void;
}

/** The head of an invoice: whose it is, what kind, and its number. What another supplier's receipts were matched with goes with the supplier. */
export function InvoiceHeadFields({ draft, problems, idOf, onChange }: InvoiceHeadFieldsProps) {
  const t = useT();
  const td = useDocumentT();
  const client = useApolloClient();
  useFirstFocus(idOf('partyId'));
  const setParty = (party: InvoiceDraft['party']): void =>
    onChange({ ...draft, party, ...(party?.id !== draft.party?.id && { matches: [], redOfId: null }) });
  return (
    <FormGrid>
      <LookupField
        id={idOf('partyId')}
        label={td('document.supplier')}
        value={draft.party}
        onChange={setParty}
        search={(text, signal) => searchSuppliers(client, text, signal)}
        isRequired
        error={problems['partyId']}
      />
      <SelectField
        id={idOf('kind')}
        label={t('invoice.kind')}
        options={invoiceKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={draft.kind}
        onChange={(kind) => onChange({ ...draft, kind: invoiceKinds.find((known) => known === kind) ?? draft.kind })}
        isRequired
      />
      <NumberFields draft={draft} problems={problems} idOf={idOf} onChange={onChange} />
      <DateField
        id={idOf('date')}
        label={t('invoice.date')}
        value={draft.date === '' ? null : draft.date}
        onChange={(date) => onChange({ ...draft, date: date ?? '' })}
        isRequired
        error={problems['date']}
      />
      <TextField
        id={idOf('note')}
        label={td('document.note')}
        value={draft.note}
        onChange={(note) => onChange({ ...draft, note })}
        error={problems['note']}
      />
      <NewSupplierButton onCreated={setParty} />
      <SwitchField label={t('invoice.isDigital')} isOn={draft.digital} onChange={(digital) => onChange({ ...draft, digital })} />
      <SwitchField label={t('invoice.isRed')} isOn={draft.red} onChange={(red) => onChange({ ...draft, red, matches: [] })} />
    </FormGrid>
  );
}

/** A digital invoice has a number alone. */
function NumberFields({ draft, problems, idOf, onChange }: InvoiceHeadFieldsProps) {
  const t = useT();
  return (
    <>
      {!draft.digital && (
        <TextField
          id={idOf('invoiceCode')}
          label={t('invoice.invoiceCode')}
          value={draft.invoiceCode}
          onChange={(invoiceCode) => onChange({ ...draft, invoiceCode })}
          inputMode="numeric"
          isRequired
          error={problems['invoiceCode']}
        />
      )}
      <TextField
        id={idOf('invoiceNumber')}
        label={t('invoice.invoiceNumber')}
        value={draft.invoiceNumber}
        onChange={(invoiceNumber) => onChange({ ...draft, invoiceNumber })}
        inputMode="numeric"
        isRequired
        error={problems['invoiceNumber']}
      />
    </>
  );
}
