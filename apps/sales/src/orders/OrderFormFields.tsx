import { DateField } from '@suanpan/shared-ui/date-field';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { memo } from 'react';
import { useT } from '../texts.ts';
import type { OrderDraft } from './order-draft.ts';
import { OrderHeadFields } from './OrderHeadFields.tsx';
import { useOrderWarehouses } from './use-order-warehouses.ts';

interface OrderFormFieldsProps {
  draft: Omit<OrderDraft, 'lines'>;
  /** What is wrong, by the backend's name of the field. */
  problems: Readonly<Record<string, string>>;
  /** The id of a field. */
  idOf: (field: string) => string;
  onChange: (changed: Partial<OrderDraft>) => void;
}

function OrderFormFieldsView(props: OrderFormFieldsProps) {
  const { draft, problems, idOf, onChange } = props;
  const t = useT();
  const { warehouses, isChoice } = useOrderWarehouses();
  return (
    <OrderHeadFields
      {...props}
      besideDate={
        <DateField
          id={idOf('deliveryDate')}
          label={t('order.deliveryDate')}
          value={draft.deliveryDate}
          onChange={(deliveryDate) => onChange({ deliveryDate })}
          error={problems['deliveryDate']}
        />
      }
      besideSalesperson={
        isChoice && (
          <SelectField
            id={idOf('warehouseId')}
            label={t('order.warehouse')}
            options={[{ value: '', label: t('order.noWarehouse') }, ...warehouses.map(({ id, name }) => ({ value: id, label: name }))]}
            value={draft.warehouseId ?? ''}
            onChange={(id) => onChange({ warehouseId: id === '' ? null : id })}
            error={problems['warehouseId']}
          />
        )
      }
    />
  );
}

/** The header of an order: what a quotation has, when it is delivered, and from where; drawn anew only when something of it changed. */
export const OrderFormFields = memo(OrderFormFieldsView);
