import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { fenToDecimal } from '@suanpan/money/fen';
import { formatAmount } from '@suanpan/money/format-amount';
import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DescriptionList } from '@suanpan/shared-ui/description-list';
import { LineTable } from '@suanpan/shared-ui/line-table';
import { Stack } from '@suanpan/shared-ui/stack';
import { useT } from '../texts.ts';
import { fenOf } from './invoice-amounts.ts';
import type { Invoice } from './use-invoice.ts';

interface InvoiceLinesProps {
  invoice: Invoice;
}

type Amounts = { readonly id: string; readonly net: string; readonly tax: string; readonly gross: string };

/** What an invoice says of each rate, what it is for, and by how much the two differ. */
export function InvoiceLines({ invoice }: InvoiceLinesProps) {
  const t = useT();
  const td = useDocumentT();
  const amounts: readonly DataColumn<Amounts>[] = [
    { id: 'net', header: t('invoice.net'), align: 'end', cell: ({ net }) => <Amount value={net} /> },
    { id: 'tax', header: t('invoice.tax'), align: 'end', cell: ({ tax }) => <Amount value={tax} /> },
    { id: 'gross', header: td('document.gross'), align: 'end', cell: ({ gross }) => <Amount value={gross} />, phone: 'value' },
  ];
  const lineColumns: readonly DataColumn<Invoice['lines'][number]>[] = [
    { id: 'rate', header: t('invoice.taxRate'), cell: ({ taxRate }) => `${Number(taxRate)}%`, phone: 'title' },
    ...amounts,
  ];
  const matchColumns: readonly DataColumn<Invoice['matches'][number]>[] = [
    {
      id: 'document',
      header: t('invoice.receipt'),
      phone: 'title',
      cell: ({ document }) => (document ? `${td(`type.${document.type}`)} ${document.number}` : ''),
    },
    ...amounts,
  ];
  return (
    <Stack>
      <LineTable label={t('invoice.lines')} columns={lineColumns} rows={invoice.lines} rowKey={({ id }) => id} />
      {invoice.matches.length > 0 && (
        <LineTable label={t('invoice.matches')} columns={matchColumns} rows={invoice.matches} rowKey={({ id }) => id} />
      )}
      <Comparison invoice={invoice} />
    </Stack>
  );
}

/** What the receipts booked beside what the invoice says. */
function Comparison({ invoice: { net, tax, matched } }: InvoiceLinesProps) {
  const t = useT();
  const td = useDocumentT();
  const said = (netFen: number, taxFen: number): string =>
    `${formatAmount(fenToDecimal(netFen + taxFen))} (${td('document.tax')} ${formatAmount(fenToDecimal(taxFen))})`;
  return (
    <DescriptionList
      layout="columns"
      items={[
        { id: 'matched', label: t('invoice.ofMatches'), value: said(fenOf(matched.net), fenOf(matched.tax)) },
        { id: 'left', label: t('invoice.ofDifference'), value: said(fenOf(net) - fenOf(matched.net), fenOf(tax) - fenOf(matched.tax)) },
      ]}
    />
  );
}
