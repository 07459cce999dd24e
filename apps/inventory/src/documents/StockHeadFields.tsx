import { DateField } from '@suanpan/shared-ui/date-field';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useT } from '../texts.ts';
import { useOwnWarehouses } from './use-own-warehouses.ts';

/** The head of a document of stock while it is typed. */
export interface StockHead {
  readonly date: string;
  readonly warehouseId: string;
  /** Absent where goods go nowhere. */
  readonly targetWarehouseId?: string;
  readonly note: string;
}

interface StockHeadFieldsProps {
  head: StockHead;
  /** What the first warehouse is called. */
  warehouseLabel: string;
  /** What is wrong, by the backend's name of the field. */
  problems: Readonly<Record<string, string>>;
  idOf: (field: string) => string;
  onChange: (change: Partial<StockHead>) => void;
}

/** Day, warehouses and remark of a document of stock. Renders a grid of fields. */
export function StockHeadFields({ head, warehouseLabel, problems, idOf, onChange }: StockHeadFieldsProps) {
  const t = useT();
  const warehouses = useOwnWarehouses();
  return (
    <FormGrid>
      <SelectField
        id={idOf('warehouseId')}
        label={warehouseLabel}
        options={warehouses}
        value={head.warehouseId}
        onChange={(warehouseId) => onChange({ warehouseId })}
        isRequired
        error={problems['warehouseId']}
      />
      {head.targetWarehouseId !== undefined && (
        <SelectField
          id={idOf('targetWarehouseId')}
          label={t('transfer.to')}
          options={warehouses?.filter(({ value }) => value !== head.warehouseId)}
          value={head.targetWarehouseId}
          onChange={(targetWarehouseId) => onChange({ targetWarehouseId })}
          isRequired
          error={problems['targetWarehouseId']}
        />
      )}
      <DateField
        id={idOf('date')}
        label={t('ledger.date')}
        value={head.date}
        onChange={(date) => onChange({ date: date ?? '' })}
        isRequired
        error={problems['date']}
      />
      <TextField
        id={idOf('note')}
        label={t('stockDocument.note')}
        value={head.note}
        onChange={(note) => onChange({ note })}
        error={problems['note']}
      />
    </FormGrid>
  );
}
