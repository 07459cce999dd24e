import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { DescriptionList } from '@suanpan/shared-ui/description-list';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { useT } from '../texts.ts';
import { InvoiceDeductionTag } from './InvoiceTags.tsx';
import type { Invoice } from './use-invoice.ts';

interface InvoiceFactsProps {
  invoice: Invoice;
}

/** The header fields of an invoice, read-only. */
export function InvoiceFacts({ invoice }: InvoiceFactsProps) {
  const t = useT();
  const td = useDocumentT();
  const { supplier, date, kind, digital, red, invoiceCode, invoiceNumber, deduction, deductedMonth, note, voidReason, number } = invoice;
  const form = t(digital ? 'invoice.digital' : 'invoice.paper');
  const facts = [
    {
      id: 'supplier',
      label: td('document.supplier'),
      value: <TextLink href={`/purchasing/suppliers/${supplier.id}`}>{supplier.name}</TextLink>,
    },
    { id: 'kind', label: t('invoice.kind'), value: `${t(red ? `kindRed.${kind}` : `kind.${kind}`)} · ${form}` },
    ...(invoiceCode === '' ? [] : [{ id: 'code', label: t('invoice.invoiceCode'), value: invoiceCode }]),
    { id: 'invoiceNumber', label: t('invoice.invoiceNumber'), value: invoiceNumber },
    { id: 'date', label: t('invoice.date'), value: date },
    { id: 'register', label: t('invoice.register'), value: number },
    { id: 'deduction', label: t('invoice.deduction'), value: <InvoiceDeductionTag deduction={deduction} month={deductedMonth} /> },
    ...(note === '' ? [] : [{ id: 'note', label: td('document.note'), value: note }]),
    ...(voidReason === null ? [] : [{ id: 'void', label: td('void.reason'), value: voidReason, tone: 'danger' as const }]),
  ];
  return <DescriptionList layout="columns" items={facts} />;
}
