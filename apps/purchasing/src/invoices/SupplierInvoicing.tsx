import { useQuery } from '@apollo/client/react';
import { formatAmount } from '@suanpan/money/format-amount';
import { DescriptionList } from '@suanpan/shared-ui/description-list';
import { Inline } from '@suanpan/shared-ui/inline';
import { Panel } from '@suanpan/shared-ui/panel';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { ReadSupplierInvoicingDocument } from '../data/read-supplier-invoicing.generated.ts';
import { useT } from '../texts.ts';

interface SupplierInvoicingProps {
  supplierId: string;
}

/** What is still to be invoiced of a supplier, and the ways to its invoices. */
export function SupplierInvoicing({ supplierId }: SupplierInvoicingProps) {
  const t = useT();
  const { data } = useQuery(ReadSupplierInvoicingDocument, { variables: { id: supplierId }, fetchPolicy: 'cache-and-network' });
  const uninvoiced = data?.supplier?.uninvoiced ?? null;
  if (uninvoiced === null) return null;
  return (
    <Panel
      title={t('invoices.title')}
      action={
        <Inline>
          <TextLink href={`/purchasing/invoices/uninvoiced?supplier=${supplierId}`}>{t('uninvoiced.title')}</TextLink>
          <TextLink href={`/purchasing/invoices?supplier=${supplierId}`}>{t('supplier.allInvoices')}</TextLink>
        </Inline>
      }
    >
      <DescriptionList items={[{ id: 'uninvoiced', label: t('invoicing.open'), value: formatAmount(uninvoiced) }]} />
    </Panel>
  );
}
