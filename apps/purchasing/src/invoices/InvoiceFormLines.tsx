import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { fenToDecimal } from '@suanpan/money/fen';
import { Amount } from '@suanpan/shared-ui/amount';
import type { EntryColumn } from '@suanpan/shared-ui/entry-column';
import { EntryGrid } from '@suanpan/shared-ui/entry-grid';
import { useMemo } from 'react';
import { useT } from '../texts.ts';
import { fenOf } from './invoice-amounts.ts';
import { type InvoiceDraftLine, blankInvoiceLine, isBlankInvoiceLine, withTax } from './invoice-draft.ts';

interface InvoiceFormLinesProps {
  id: string;
  lines: readonly InvoiceDraftLine[];
  /** Percents that may be used on the day of the invoice. */
  taxRates: readonly string[];
  errors: Readonly<Record<string, string>>;
  onChange: (lines: readonly InvoiceDraftLine[]) => void;
}

/** What an invoice says of each rate, while it is typed; the tax follows from the net until it is corrected. */
export function InvoiceFormLines({ id, lines, taxRates, errors, onChange }: InvoiceFormLinesProps) {
  const t = useT();
  const td = useDocumentT();
  const columns = useMemo(
    (): readonly EntryColumn<InvoiceDraftLine>[] => [
      {
        kind: 'select',
        id: 'taxRate',
        header: t('invoice.taxRate'),
        options: taxRates.map((rate) => ({ value: rate, label: `${rate}%` })),
        get: ({ taxRate }) => taxRate,
        set: (line, taxRate) => withTax({ ...line, taxRate }),
      },
      {
        kind: 'decimal',
        id: 'net',
        header: t('invoice.net'),
        align: 'end',
        // On a phone a line begins with its title.
        phone: 'title',
        get: ({ net }) => net,
        set: (line, net) => withTax({ ...line, net }),
      },
      {
        kind: 'decimal',
        id: 'tax',
        header: t('invoice.tax'),
        align: 'end',
        get: ({ tax }) => tax,
        set: (line, tax) => ({ ...line, tax }),
      },
      {
        kind: 'computed',
        id: 'gross',
        header: td('document.gross'),
        align: 'end',
        phone: 'value',
        get: ({ net, tax }) => <Amount value={fenToDecimal(fenOf(net) + fenOf(tax))} />,
      },
    ],
    [t, td, taxRates],
  );
  return (
    <div id={id} tabIndex={-1}>
      <EntryGrid
        label={t('invoice.lines')}
        columns={columns}
        rows={lines}
        rowKey={({ key }) => key}
        onRowsChange={onChange}
        newRow={() => blankInvoiceLine(taxRates[0])}
        isBlank={isBlankInvoiceLine}
        errors={errors}
      />
    </div>
  );
}
