import { DateField } from '@suanpan/shared-ui/date-field';
import { DescriptionList } from '@suanpan/shared-ui/description-list';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { Stack } from '@suanpan/shared-ui/stack';
import { TextField } from '@suanpan/shared-ui/text-field';
import type { DeliveryOrderFragment } from '../data/delivery-order.fragment.generated.ts';
import { useOwnWarehouses } from '../documents/use-own-warehouses.ts';
import { useT } from '../texts.ts';
import type { DeliveryDraft } from './delivery-draft.ts';
import type { DeliveryWay } from './delivery-ways.ts';

interface DeliveryFieldsProps {
  order: DeliveryOrderFragment;
  way: DeliveryWay;
  draft: DeliveryDraft;
  /** What is wrong, by the backend's name of the field. */
  problems: Readonly<Record<string, string>>;
  idOf: (field: string) => string;
  onChange: (change: Partial<DeliveryDraft>) => void;
}

/** Whose goods they are and when they are due, and the day and remark of the hand-over. */
export function DeliveryFields({ order, way, draft, problems, idOf, onChange }: DeliveryFieldsProps) {
  const t = useT();
  const facts = [
    { id: 'party', label: t(`delivery.party.${way}`), value: order.partyName, tone: 'strong' as const },
    { id: 'due', label: t('delivery.due'), value: order.deliveryDate ?? '—' },
    ...(order.warehouse === null ? [] : [{ id: 'warehouse', label: t('warehouse.one'), value: order.warehouse.name }]),
  ];
  return (
    <Stack>
      <DescriptionList items={facts} layout="columns" />
      <FormGrid>
        {order.warehouse === null && <WarehouseField value={draft.warehouseId} {...{ problems, idOf, onChange }} />}
        <DateField
          id={idOf('date')}
          label={t(`delivery.date.${way}`)}
          value={draft.date === '' ? null : draft.date}
          onChange={(date) => onChange({ date: date ?? '' })}
          isRequired
          error={problems['date']}
        />
        <TextField
          id={idOf('note')}
          label={t('stockDocument.note')}
          value={draft.note}
          onChange={(note) => onChange({ note })}
          error={problems['note']}
        />
      </FormGrid>
    </Stack>
  );
}

interface WarehouseFieldProps extends Pick<DeliveryFieldsProps, 'problems' | 'idOf' | 'onChange'> {
  value: string;
}

/** Where goods go from, of an order that does not say. */
function WarehouseField({ value, problems, idOf, onChange }: WarehouseFieldProps) {
  const t = useT();
  return (
    <SelectField
      id={idOf('warehouseId')}
      label={t('warehouse.one')}
      options={useOwnWarehouses()}
      value={value}
      onChange={(warehouseId) => onChange({ warehouseId })}
      isRequired
      error={problems['warehouseId']}
    />
  );
}
