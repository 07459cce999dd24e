import { useHost } from '@suanpan/app-kit/use-host';
import type { EntryColumn } from '@suanpan/shared-ui/entry-column';
import { EntryGrid } from '@suanpan/shared-ui/entry-grid';
import type { StockProduct } from '../documents/stock-product.ts';
import { useT } from '../texts.ts';

interface Line {
  readonly key: string;
  readonly product: StockProduct | null;
}

interface StockLinesGridProps<Row extends Line> {
  /** Where the form's summary leads to. */
  id: string;
  columns: readonly EntryColumn<Row>[];
  lines: readonly Row[];
  newRow: () => Row;
  isBlank: (row: Row) => boolean;
  /** What is wrong, by `<row>.<column>`. */
  errors: Readonly<Record<string, string>>;
  onChange: (lines: readonly Row[]) => void;
}

/** The lines of a document of stock while they are typed. */
export function StockLinesGrid<Row extends Line>({ id, columns, lines, onChange, ...rest }: StockLinesGridProps<Row>) {
  const t = useT();
  const { ui } = useHost();
  return (
    <div id={id} tabIndex={-1}>
      <EntryGrid
        {...rest}
        label={t('stockDocument.lines')}
        columns={columns}
        rows={lines}
        rowKey={({ key }) => key}
        onRowsChange={onChange}
        footer={{ label: t('stockDocument.count', { count: lines.filter(({ product }) => product).length }) }}
        onRemove={({ index, undo }) =>
          ui.toast({ tone: 'info', text: t('line.removed', { row: index + 1 }), action: { label: t('undo'), run: undo } })
        }
      />
    </div>
  );
}
