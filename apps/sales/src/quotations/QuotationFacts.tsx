import { DescriptionList } from '@suanpan/shared-ui/description-list';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { useT } from '../texts.ts';
import type { Quotation } from './use-quotation.ts';

interface QuotationFactsProps {
  quotation: Quotation;
}

/** The header fields of a quotation, read-only. */
export function QuotationFacts({ quotation }: QuotationFactsProps) {
  const t = useT();
  const { customer, date, validUntil, salesperson, revision, taxIncluded, note, lostReason } = quotation;
  const facts = [
    {
      id: 'customer',
      label: t('order.customer'),
      value: <TextLink href={`/sales/customers/${customer.id}`}>{customer.name}</TextLink>,
    },
    { id: 'date', label: t('order.date'), value: date },
    { id: 'until', label: t('quote.validUntil'), value: validUntil },
    { id: 'salesperson', label: t('order.salesperson'), value: salesperson.name },
    { id: 'revision', label: t('quote.revision'), value: t('quote.revisionValue', { revision }) },
    { id: 'prices', label: t('order.priceType'), value: taxIncluded ? t('order.taxIncludedShort') : t('order.taxExcludedShort') },
    ...(note === '' ? [] : [{ id: 'note', label: t('order.note'), value: note }]),
    ...(lostReason === null ? [] : [{ id: 'lost', label: t('quote.lostReason'), value: lostReason, tone: 'danger' as const }]),
  ];
  return <DescriptionList layout="columns" items={facts} />;
}
