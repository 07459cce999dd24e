import type { SelectOption } from '../select-field/SelectField.tsx';
import type { SelectEntryColumn } from './entry-column.ts';

/** Returns the values that a row's cell may have. */
export function optionsOf<Row>({ options }: SelectEntryColumn<Row>, row: Row): readonly SelectOption[] {
  return typeof options === 'function' ? options(row) : options;
}
