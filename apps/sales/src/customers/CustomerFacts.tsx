import { formatAmount } from '@suanpan/money/format-amount';
import { DescriptionList } from '@suanpan/shared-ui/description-list';
import { useT } from '../texts.ts';
import type { CustomerRow } from './use-customer-list.ts';

interface CustomerFactsProps {
  customer: CustomerRow & { readonly creditUsed: string };
}

/** A customer's details, read-only. */
export function CustomerFacts({ customer }: CustomerFactsProps) {
  const t = useT();
  const none = t('order.none');
  const used = formatAmount(customer.creditUsed);
  const limit =
    customer.creditLimit === null
      ? t('customer.noCreditLimit', { used })
      : t('customer.creditLimitValue', { limit: formatAmount(customer.creditLimit), used });
  return (
    <DescriptionList
      layout="columns"
      items={[
        { id: 'contact', label: t('customer.contact'), value: customer.contact || none },
        { id: 'phone', label: t('customer.phone'), value: customer.phone || none },
        { id: 'salesperson', label: t('customer.salesperson'), value: customer.salesperson.name },
        { id: 'credit', label: t('customer.creditDays'), value: t('customer.creditDaysValue', { days: customer.creditDays }) },
        { id: 'limit', label: t('customer.creditLimit'), value: limit },
        { id: 'tax', label: t('customer.taxNumber'), value: customer.taxNumber || none },
        { id: 'address', label: t('customer.address'), value: customer.address || none },
        { id: 'state', label: t('order.status'), value: t(customer.enabled ? 'customers.enabled' : 'customers.disabled') },
      ]}
    />
  );
}
