import { DateField } from '@suanpan/shared-ui/date-field';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { useT } from '../texts.ts';
import type { OrderDraft } from './order-draft.ts';
import { OrderHeadFields } from './OrderHeadFields.tsx';
import { useOrderWarehouses } from './use-order-warehouses.ts';

interface OrderFormFieldsProps {
  draft: OrderDraft;
  /** What is wrong, by the backend's name of the field. */
  problems: Readonly<Record<string, string>>;
  /** The id of a field. */
  idOf: (field: string) => string;
  onChange: (draft: OrderDraft) => void;
}

/** The header of an order: what a quotation has, when it is delivered, and from where. */
export function OrderFormFields(props: OrderFormFieldsProps) {
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
          onChange={(deliveryDate) => onChange({ ...draft, deliveryDate })}
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
            onChange={(id) => onChange({ ...draft, warehouseId: id === '' ? null : id })}
            error={problems['warehouseId']}
          />
        )
      }
    />
  );
}
