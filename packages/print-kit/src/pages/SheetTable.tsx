import { amountWords } from '@suanpan/money/amount-words';
import { formatAmount } from '@suanpan/money/format-amount';
import { cellText } from '../document/cell-text.ts';
import { columnSum } from '../document/column-sum.ts';
import type { PrintedColumn, PrintedRow } from '../document/printed-document.ts';
import { usePrintT } from '../texts/print-texts.ts';
import type { SheetProps } from './Sheet.tsx';

/** The lines that a voucher is ruled for, where it has fewer. */
const voucherLines: readonly PrintedRow[] = ['1', '2', '3', '4', '5'].map((id) => ({ id: `blank ${id}`, cells: {} }));

/** The lines of a sheet: their head again on each, the sums of the page where there are several, and those of all in the end. */
export function SheetTable({ document, rows, pages, isLast }: SheetProps) {
  const t = usePrintT();
  const { columns, form } = document;
  const blankRows = form === 'voucher' ? voucherLines : [];
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return (
    <table>
      <colgroup>
        {columns.map(({ id, share }) => (
          <col key={id} style={{ width: `${(100 * share) / whole}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr data-part="table-head">
          {columns.map(({ id, label, kind }) => (
            <th key={id} scope="col" data-kind={kind}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} columns={columns} row={row} />
        ))}
        {blankRows.slice(rows.length).map((row) => (
          <Row key={row.id} columns={columns} row={row} isBlank />
        ))}
        {pages > 1 && <SumRow label={t('sheet.subtotal')} columns={columns} rows={rows} part="subtotal" />}
        {isLast && <Closing document={document} />}
      </tbody>
    </table>
  );
}

interface RowProps {
  columns: readonly PrintedColumn[];
  row: PrintedRow;
  isBlank?: boolean;
}

function Row({ columns, row, isBlank = false }: RowProps) {
  return (
    <tr data-part={isBlank ? undefined : 'row'}>
      {columns.map(({ id, kind }) => (
        <td key={id} data-kind={kind}>
          {cellText(kind, row.cells[id] ?? '')}
        </td>
      ))}
    </tr>
  );
}

interface SumRowProps {
  label: string;
  columns: readonly PrintedColumn[];
  rows: readonly PrintedRow[];
  part: 'subtotal' | 'closing';
}

/** The sums of some lines; its name stands across the columns before the first that is summed. */
function SumRow({ label, columns, rows, part }: SumRowProps) {
  const first = columns.findIndex(({ isSummed }) => isSummed === true);
  if (first < 1) return null;
  return (
    <tr className="sums" data-part={part}>
      <th scope="row" colSpan={first}>
        {label}
      </th>
      {columns.slice(first).map((column) => (
        <td key={column.id} data-kind={column.kind}>
          {cellText(column.kind, columnSum(column, rows))}
        </td>
      ))}
    </tr>
  );
}

/** What all lines come to, and the sum in words: on a voucher in the same line, as two of its columns are summed. */
function Closing({ document: { form, columns, rows, total, sums, hasWords } }: Pick<SheetProps, 'document'>) {
  const t = usePrintT();
  if (form === 'voucher') {
    return (
      <SumRow
        label={hasWords ? `${t('sheet.label', { label: t('sheet.total') })}${amountWords(total ?? '0')}` : t('sheet.total')}
        columns={columns}
        rows={rows}
        part="closing"
      />
    );
  }
  return (
    <>
      <SumRow label={t('sheet.total')} columns={columns} rows={rows} part="closing" />
      {total !== null && (
        <tr className="sums" data-part="closing">
          <td colSpan={columns.length}>
            <div className="words">
              {hasWords && (
                <span className="inWords">
                  {t('sheet.label', { label: t('sheet.words') })}
                  <b>{amountWords(total)}</b>
                </span>
              )}
              {sums.map(({ id, label, value }) => (
                <span key={id}>
                  {t('sheet.label', { label })}
                  <b>{formatAmount(value)}</b>
                </span>
              ))}
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
