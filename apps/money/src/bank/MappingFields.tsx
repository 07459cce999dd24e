import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { Panel } from '@suanpan/shared-ui/panel';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { useT } from '../texts.ts';
import { bankColumns } from './bank-heads.ts';
import { type BankMapping, remapped } from './read-bank-file.ts';

interface MappingFieldsProps {
  heads: readonly string[];
  mapping: BankMapping;
  onChange: (mapping: BankMapping) => void;
}

/** What stands for no column: a choice needs a value. */
const none = 'none';

/** Which column of the file is what. */
export function MappingFields({ heads, mapping, onChange }: MappingFieldsProps) {
  const t = useT();
  const options = [
    { value: none, label: t('bank.noColumn') },
    ...heads.map((head, index) => ({ value: String(index), label: head.trim() || t('bank.columnNumber', { number: index + 1 }) })),
  ];
  return (
    <Panel title={t('bank.columns')}>
      <FormGrid>
        {bankColumns.map((column) => (
          <SelectField
            key={column}
            label={t(`bank.column.${column}`)}
            options={options}
            value={mapping[column] === undefined ? none : String(mapping[column])}
            onChange={(value) => onChange(remapped(mapping, column, value === none ? null : Number(value)))}
          />
        ))}
      </FormGrid>
    </Panel>
  );
}
