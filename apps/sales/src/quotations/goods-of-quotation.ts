import type { PrintedGoods } from '@suanpan/document-kit/printed-goods';
import type { useT } from '../texts.ts';
import type { PrintedQuotationFragment } from '../data/printed-quotation.fragment.generated.ts';

/** Returns a quotation as goods that are printed; what does not hold says so. */
export function goodsOfQuotation(quotation: PrintedQuotationFragment, t: ReturnType<typeof useT>): PrintedGoods {
  const { status, customer, salesperson, number, date, validUntil, revision } = quotation;
  const facts = [
    { id: 'party', label: t('order.customer'), value: customer.name },
    { id: 'contact', label: t('print.contact'), value: customer.contact },
    { id: 'phone', label: t('print.phone'), value: customer.phone },
    { id: 'address', label: t('print.address'), value: customer.address },
    { id: 'until', label: t('quote.validUntil'), value: validUntil },
    { id: 'revision', label: t('quote.revision'), value: t('quote.revisionValue', { revision }) },
    { id: 'salesperson', label: t('order.salesperson'), value: salesperson.name },
    { id: 'date', label: t('order.date'), value: date },
  ];
  return {
    ...quotation,
    type: 'QUOTATION',
    title: t('print.quotation'),
    number,
    mark: status === 'SENT' || status === 'ACCEPTED' ? null : t(`quoteStatus.${status}`),
    facts: facts.filter(({ value }) => value !== ''),
  };
}
