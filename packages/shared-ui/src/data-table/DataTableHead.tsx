import { Icon } from '../icons/Icon.tsx';
import { useMessages } from '../locale/use-messages.ts';
import type { DataColumn, RowSelection, SortOrder } from './data-column.ts';
import { SelectionBox } from './SelectionBox.tsx';
import styles from './DataTable.module.css';

export interface DataTableHeadProps<Row> {
  columns: readonly DataColumn<Row>[];
  sort: SortOrder | null;
  onSortChange?: ((sort: SortOrder) => void) | undefined;
  /** The keys of all rows on show, for the box that marks them all. */
  rowKeys: readonly string[];
  selection?: RowSelection | undefined;
}

/** The headings of a DataTable, which sort it. Renders a `<thead>`. */
export function DataTableHead<Row>({ columns, sort, onSortChange, rowKeys, selection }: DataTableHeadProps<Row>) {
  const messages = useMessages();
  const marked = rowKeys.filter((key) => selection?.selectedKeys.has(key)).length;
  return (
    <thead role="rowgroup" className={styles.head}>
      <tr role="row">
        {selection ? (
          <th role="columnheader" scope="col" className={styles.box}>
            <SelectionBox
              label={messages.selectAll}
              isChecked={marked > 0 && marked === rowKeys.length}
              isPartial={marked > 0 && marked < rowKeys.length}
              onChange={(isOn) => selection.onChange(new Set(isOn ? rowKeys : []))}
            />
          </th>
        ) : null}
        {columns.map((column) => (
          <th
            key={column.id}
            role="columnheader"
            scope="col"
            data-align={column.align}
            aria-sort={sort?.column === column.id ? sort.direction : undefined}
            style={column.width === undefined ? undefined : { inlineSize: column.width }}
          >
            {column.sortable && onSortChange ? <SortButton column={column} sort={sort} onSortChange={onSortChange} /> : column.header}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface SortButtonProps<Row> {
  readonly column: DataColumn<Row>;
  readonly sort: SortOrder | null;
  readonly onSortChange: (sort: SortOrder) => void;
}

function SortButton<Row>({ column, sort, onSortChange }: SortButtonProps<Row>) {
  const direction = sort?.column === column.id ? sort.direction : null;
  const press = () => onSortChange({ column: column.id, direction: direction === 'ascending' ? 'descending' : 'ascending' });
  return (
    <button type="button" className={styles.sort} data-sorted={direction ?? undefined} onClick={press}>
      {column.header}
      <Icon name={direction === 'ascending' ? 'chevron-up' : 'chevron-down'} />
    </button>
  );
}
