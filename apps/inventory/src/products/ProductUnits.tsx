import { useHost } from '@suanpan/app-kit/use-host';
import { EntryGrid } from '@suanpan/shared-ui/entry-grid';
import { useT } from '../texts.ts';
import { blankUnit, isBlankUnit, type UnitValues } from './unit-values.ts';
import { useUnitColumns } from './use-unit-columns.ts';

interface ProductUnitsProps {
  units: readonly UnitValues[];
  /** What is wrong, by `<row>.<column>`. */
  errors: Readonly<Record<string, string>>;
  onChange: (units: readonly UnitValues[]) => void;
}

/** The further units of a product while they are typed. Renders a grid with a blank line at its end. */
export function ProductUnits({ units, errors, onChange }: ProductUnitsProps) {
  const t = useT();
  const { ui } = useHost();
  const columns = useUnitColumns();
  return (
    <EntryGrid
      label={t('product.units')}
      columns={columns}
      rows={units}
      rowKey={({ key }) => key}
      onRowsChange={onChange}
      newRow={blankUnit}
      isBlank={isBlankUnit}
      errors={errors}
      onRemove={({ index, undo }) =>
        ui.toast({ tone: 'info', text: t('line.removed', { row: index + 1 }), action: { label: t('undo'), run: undo } })
      }
    />
  );
}
