import { Button } from '@suanpan/shared-ui/button';
import { Icon } from '@suanpan/shared-ui/icon';
import { Menu } from '@suanpan/shared-ui/menu';
import { useT } from '../texts.ts';
import { useWarehouseOptions } from './use-warehouse-options.ts';

interface WarehouseFilterProps {
  /** The id of one, or an empty text for all. */
  value: string;
  onChange: (id: string) => void;
}

const all = 'all';

/** Narrows a list to one warehouse. Renders a button with a menu; nothing where there is only one. */
export function WarehouseFilter({ value, onChange }: WarehouseFilterProps) {
  const t = useT();
  const options = useWarehouseOptions();
  if (options.length < 2) return null;
  const chosen = options.find((option) => option.value === value);
  return (
    <Menu
      label={t('warehouse.filter')}
      trigger={
        <Button size="small">
          {chosen ? `${t('warehouse.one')}: ${chosen.label}` : t('warehouse.all')}
          <Icon name="chevron-down" />
        </Button>
      }
      items={[
        { id: all, label: t('warehouse.all'), isSelected: value === '' },
        ...options.map(({ value: id, label }) => ({ id, label, isSelected: id === value })),
      ]}
      onAction={(id) => onChange(id === all ? '' : id)}
    />
  );
}
