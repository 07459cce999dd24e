import { DescriptionList } from '@suanpan/shared-ui/description-list';
import type { SupplierCardFragment } from '../data/supplier-card.fragment.generated.ts';
import { useT } from '../texts.ts';

interface SupplierFactsProps {
  supplier: SupplierCardFragment;
}

/** A supplier's details, read-only. */
export function SupplierFacts({ supplier: { code, taxNumber, creditDays, enabled } }: SupplierFactsProps) {
  const t = useT();
  return (
    <DescriptionList
      layout="columns"
      items={[
        { id: 'code', label: t('supplier.code'), value: code },
        { id: 'tax', label: t('supplier.taxNumber'), value: taxNumber || t('supplier.none') },
        { id: 'credit', label: t('supplier.creditDays'), value: t('supplier.creditDaysValue', { days: creditDays }) },
        { id: 'state', label: t('supplier.status'), value: t(enabled ? 'suppliers.enabled' : 'suppliers.disabled') },
      ]}
    />
  );
}
