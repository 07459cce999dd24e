import { useApolloClient, useQuery } from '@apollo/client/react';
import { useSession } from '@suanpan/app-kit/use-session';
import { DateField } from '@suanpan/shared-ui/date-field';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { LookupField } from '@suanpan/shared-ui/lookup-field';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { TextField } from '@suanpan/shared-ui/text-field';
import { type ReactNode, memo } from 'react';
import { ReadFormOptionsDocument } from '../data/read-form-options.generated.ts';
import { useT } from '../texts.ts';
import type { OrderDraft } from './order-draft.ts';
import { searchCustomers } from './search-customers.ts';

type HeadDraft = Pick<OrderDraft, 'customer' | 'date' | 'salespersonId' | 'taxIncluded' | 'note'>;

interface OrderHeadFieldsProps {
  draft: HeadDraft;
  /** What is wrong, by the backend's name of the field. */
  problems: Readonly<Record<string, string>>;
  /** The id of a field. */
  idOf: (field: string) => string;
  onChange: (changed: Partial<HeadDraft>) => void;
  /** After the day, such as another one. */
  besideDate: ReactNode;
  /** After the salesperson. */
  besideSalesperson?: ReactNode;
  /** After the remark, which is the last. */
  besideNote?: ReactNode;
}

function OrderHeadFieldsView(props: OrderHeadFieldsProps) {
  const { draft, problems, idOf, onChange, besideDate, besideSalesperson, besideNote } = props;
  const t = useT();
  const client = useApolloClient();
  const { user } = useSession();
  const { data } = useQuery(ReadFormOptionsDocument, { variables: { on: draft.date } });
  const salespeople = data?.salespeople.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FormGrid>
      <LookupField
        id={idOf('customerId')}
        label={t('order.customer')}
        value={draft.customer}
        onChange={(customer) => onChange({ customer })}
        search={(text, signal) => searchCustomers(client, text, signal)}
        isRequired
        error={problems['customerId']}
      />
      <DateField
        id={idOf('date')}
        label={t('order.date')}
        value={draft.date}
        onChange={(date) => onChange({ date: date ?? '' })}
        isRequired
        error={problems['date']}
      />
      {besideDate}
      <SelectField
        id={idOf('salespersonId')}
        label={t('order.salesperson')}
        options={salespeople}
        value={draft.salespersonId ?? ''}
        placeholder={user.name}
        onChange={(salespersonId) => onChange({ salespersonId })}
        error={problems['salespersonId']}
      />
      {besideSalesperson}
      <SwitchField label={t('order.taxIncluded')} isOn={draft.taxIncluded} onChange={(taxIncluded) => onChange({ taxIncluded })} />
      <TextField
        id={idOf('note')}
        label={t('order.note')}
        value={draft.note}
        onChange={(note) => onChange({ note })}
        error={problems['note']}
      />
      {besideNote}
    </FormGrid>
  );
}

/** The header of an order or a quotation: who buys, when, who sells, and how prices are meant; drawn anew only when something of it changed. */
export const OrderHeadFields = memo(OrderHeadFieldsView);
