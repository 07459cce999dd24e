import { useApolloClient } from '@apollo/client/react';
import { DateField } from '@suanpan/shared-ui/date-field';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { LookupField } from '@suanpan/shared-ui/lookup-field';
import { type SelectOption, SelectField } from '@suanpan/shared-ui/select-field';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { TextField } from '@suanpan/shared-ui/text-field';
import { type ReactNode, memo } from 'react';
import { useFirstFocus } from '../form/use-first-focus.ts';
import { useDocumentT } from '../texts/document-texts.ts';
import type { TradeDraft, TradeKind } from './trade-draft.ts';
import type { TradeFormData } from './trade-form-data.ts';

/** What the head shows of a draft. */
type TradeHead = Pick<TradeDraft, 'party' | 'date' | 'warehouseId' | 'note' | 'taxIncluded'>;

export interface TradeFieldsProps {
  type: TradeKind;
  draft: TradeHead;
  data: Pick<TradeFormData, 'searchParties'>;
  warehouses: readonly SelectOption[] | undefined;
  /** What is wrong, by the backend's name of the field. */
  problems: Readonly<Record<string, string>>;
  idOf: (field: string) => string;
  onChange: (changed: Partial<TradeHead>) => void;
  /** Beside the party, such as the way to a new one. */
  besideParty?: ReactNode;
  /** After the day, such as another one. */
  besideDate?: ReactNode;
  /** Whether nobody is asked for what a small shop has only one of. */
  isPlain?: boolean;
}

function TradeFieldsView(props: TradeFieldsProps) {
  const { type, draft, data, warehouses, problems, idOf, onChange, besideParty, besideDate, isPlain = false } = props;
  const t = useDocumentT();
  const client = useApolloClient();
  useFirstFocus(idOf('partyId'));
  const [only, another] = warehouses ?? [];
  const asksWarehouse = !isPlain || another !== undefined;
  return (
    <FormGrid>
      <LookupField
        id={idOf('partyId')}
        label={t(type === 'SALE' ? 'document.customer' : 'document.supplier')}
        value={draft.party}
        onChange={(party) => onChange({ party })}
        search={(text, signal) => data.searchParties(client, text, signal)}
        isRequired
        error={problems['partyId']}
      />
      <DateField
        id={idOf('date')}
        label={t('document.date')}
        value={draft.date === '' ? null : draft.date}
        onChange={(date) => onChange({ date: date ?? '' })}
        isRequired
        error={problems['date']}
      />
      {besideDate}
      {asksWarehouse && (
        <SelectField
          id={idOf('warehouseId')}
          label={t('document.warehouse')}
          options={warehouses}
          value={draft.warehouseId ?? only?.value ?? ''}
          onChange={(warehouseId) => onChange({ warehouseId })}
          isRequired
          error={problems['warehouseId']}
        />
      )}
      <TextField
        id={idOf('note')}
        label={t('document.note')}
        value={draft.note}
        onChange={(note) => onChange({ note })}
        error={problems['note']}
      />
      {besideParty}
      {type !== 'PROVISIONAL' && !isPlain && (
        <SwitchField label={t('trade.taxIncluded')} isOn={draft.taxIncluded} onChange={(taxIncluded) => onChange({ taxIncluded })} />
      )}
    </FormGrid>
  );
}

/** The head of a purchase or sale: with whom, when, from or to where, and how prices are meant; drawn anew only when something of it changed. */
export const TradeFields = memo(TradeFieldsView);
