import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { Amount } from '@suanpan/shared-ui/amount';
import { DecimalField } from '@suanpan/shared-ui/decimal-field';
import { LineTable } from '@suanpan/shared-ui/line-table';
import { Quantity } from '@suanpan/shared-ui/quantity';
import type { DocumentLine } from '../documents/document-view.ts';
import { shownLine } from '../lines/shown-line.ts';
import { useDocumentT } from '../texts/document-texts.ts';
import { type ReturnDraft, type ReturnableLine, hasLeft, leftOf } from './return-draft.ts';

/** A line of a purchase or sale as a return shows it. */
export type ReturnLine = DocumentLine & ReturnableLine;

/** A line in the unit that its return is entered in. */
function shownAs(line: ReturnLine) {
  return shownLine({ ...line, entered: leftOf(line).unit === null ? null : (line.entered ?? null) });
}

interface ReturnLinesProps {
  id: string;
  lines: readonly ReturnLine[];
  draft: ReturnDraft;
  /** What is wrong, by position. */
  errors: Readonly<Record<string, string>>;
  onChange: (draft: ReturnDraft) => void;
}

/** The lines of the original with what is left of each, and how much of it goes back now. */
export function ReturnLines({ id, lines, draft, errors, onChange }: ReturnLinesProps) {
  const t = useDocumentT();
  const columns: readonly DataColumn<ReturnLine>[] = [
    { id: 'product', header: t('line.productShort'), cell: ({ product }) => product?.name ?? '', phone: 'title' },
    { id: 'spec', header: t('line.spec'), width: 84, cell: ({ product }) => product?.spec ?? '', phone: 'subtitle' },
    { id: 'price', header: t('line.price'), width: 104, align: 'end', cell: (line) => <Amount value={shownAs(line).price} places={6} /> },
    { id: 'whole', header: t('return.original'), width: 92, align: 'end', cell: (line) => <Quantity value={shownAs(line).quantity} /> },
    { id: 'left', header: t('return.left'), width: 92, align: 'end', cell: (line) => <Quantity value={leftOf(line).quantity} /> },
    { id: 'unit', header: t('line.unit'), width: 52, cell: (line) => shownAs(line).unit },
    {
      id: 'quantity',
      header: t('return.quantity'),
      width: 150,
      cell: (line) => (
        <DecimalField
          label={t('return.quantityOf', { row: line.position })}
          isLabelHidden
          maxPlaces={4}
          value={draft.quantities[line.position] ?? ''}
          onChange={(quantity) => onChange({ ...draft, quantities: { ...draft.quantities, [line.position]: quantity } })}
          isDisabled={!hasLeft(line)}
          error={errors[line.position]}
        />
      ),
    },
  ];
  return (
    <div id={id} tabIndex={-1}>
      <LineTable label={t('document.lines')} columns={columns} rows={lines} rowKey={(line) => line.id} />
    </div>
  );
}
