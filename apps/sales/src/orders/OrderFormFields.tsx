import { useApolloClient, useQuery } from '@apollo/client/react';
import { useSession } from '@suanpan/app-kit/use-session';
import { DateField } from '@suanpan/shared-ui/date-field';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { LookupField } from '@suanpan/shared-ui/lookup-field';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { TextField } from '@suanpan/shared-ui/text-field';
import { ReadFormOptionsDocument } from '../data/read-form-options.generated.ts';
import { useT } from '../texts.ts';
import type { OrderDraft } from './order-draft.ts';
import { useOrderWarehouses } from './use-order-warehouses.ts';
import { searchCustomers } from './search-customers.ts';

interface OrderFormFieldsProps {
  draft: OrderDraft;
  /** What is wrong, by the backend's name of the field. */
  problems: Readonly<Record<string, string>>;
  /** The id of a field. */
  idOf: (field: string) => string;
  onChange: (draft: OrderDraft) => void;
}

/** The header of an order: who buys, when, and how prices are meant. */
export function OrderFormFields({ draft, problems, idOf, onChange }: OrderFormFieldsProps) {
  const t = useT();
  const client = useApolloClient();
  const { user } = useSession();
  const { data } = useQuery(ReadFormOptionsDocument, { variables: { on: draft.date } });
  const salespeople = (data?.salespeople ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const { warehouses, isChoice } = useOrderWarehouses();
  return (
    <FormGrid>
      <LookupField
        id={idOf('customerId')}
        label={t('order.customer')}
        value={draft.customer}
        onChange={(customer) => onChange({ ...draft, customer })}
        search={(text, signal) => searchCustomers(client, text, signal)}
        isRequired
        error={problems['customerId']}
      />
      <DateField
        id={idOf('date')}
        label={t('order.date')}
        value={draft.date}
        onChange={(date) => onChange({ ...draft, date: date ?? '' })}
        isRequired
        error={problems['date']}
      />
      <DateField
        id={idOf('deliveryDate')}
        label={t('order.deliveryDate')}
        value={draft.deliveryDate}
        onChange={(deliveryDate) => onChange({ ...draft, deliveryDate })}
        error={problems['deliveryDate']}
      />
      <SelectField
        id={idOf('salespersonId')}
        label={t('order.salesperson')}
        options={salespeople}
        value={draft.salespersonId ?? ''}
        placeholder={user.name}
        onChange={(salespersonId) => onChange({ ...draft, salespersonId })}
        error={problems['salespersonId']}
      />
      {isChoice && (
        <SelectField
          id={idOf('warehouseId')}
          label={t('order.warehouse')}
          options={[{ value: '', label: t('order.noWarehouse') }, ...warehouses.map(({ id, name }) => ({ value: id, label: name }))]}
          value={draft.warehouseId ?? ''}
          onChange={(id) => onChange({ ...draft, warehouseId: id === '' ? null : id })}
          error={problems['warehouseId']}
        />
      )}
      <SwitchField
        label={t('order.taxIncluded')}
        isOn={draft.taxIncluded}
        onChange={(taxIncluded) => onChange({ ...draft, taxIncluded })}
      />
      <TextField
        id={idOf('note')}
        label={t('order.note')}
        value={draft.note}
        onChange={(note) => onChange({ ...draft, note })}
        error={problems['note']}
      />
    </FormGrid>
  );
}
