import { useQuery } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useCan } from '@suanpan/app-kit/use-session';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { useDocumentColumns } from '@suanpan/document-kit/use-document-columns';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { Inline } from '@suanpan/shared-ui/inline';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Panel } from '@suanpan/shared-ui/panel';
import { Stack } from '@suanpan/shared-ui/stack';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { Suspense, lazy } from 'react';
import { ReadSupplierDocument, type ReadSupplierQuery } from '../data/read-supplier.generated.ts';
import { purchaseTypes } from '../documents/purchase-types.ts';
import { SupplierFacts } from '../suppliers/SupplierFacts.tsx';
import { SupplierStatement } from '../suppliers/SupplierStatement.tsx';
import { useT } from '../texts.ts';

const SupplierInvoicing = lazy(async () => ({ default: (await import('../invoices/SupplierInvoicing.tsx')).SupplierInvoicing }));

interface SupplierPageProps {
  id: string;
}

/** One supplier: details, what is open with them, and the latest purchases. */
export function SupplierPage({ id }: SupplierPageProps) {
  const t = useT();
  const { data, error, refetch } = useQuery(ReadSupplierDocument, { variables: { id, filter: { supplierId: id, types: purchaseTypes } } });
  if (!data && error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={t('suppliers.title')} />;
  if (!data.supplier) return <EmptyState title={t('supplier.missing')} body={t('supplier.missingBody')} />;
  return <SupplierView supplier={data.supplier} documents={data.tradeDocuments} />;
}

interface SupplierViewProps {
  supplier: NonNullable<ReadSupplierQuery['supplier']>;
  documents: ReadSupplierQuery['tradeDocuments'];
}

function SupplierView({ supplier, documents }: SupplierViewProps) {
  const t = useT();
  const { navigation } = useHost();
  const canWrite = useCan('purchasing.supplier.write');
  const canReadOrders = useCan('purchasing.order.read');
  const canReadInvoices = useCan('purchasing.invoice.read');
  const columns = useDocumentColumns(purchaseTypes);
  usePageTitle(supplier.name);
  return (
    <Stack>
      <PageHeader
        title={supplier.name}
        subtitle={supplier.code}
        onBack={() => navigation.openTab('/purchasing/suppliers')}
        actions={
          <Inline>
            {canReadOrders && <LinkButton href={`/purchasing/orders?supplier=${supplier.id}`}>{t('orders.title')}</LinkButton>}
            {canWrite && <LinkButton href={`/purchasing/suppliers/${supplier.id}/edit`}>{t('action.edit')}</LinkButton>}
          </Inline>
        }
      />
      <Panel title={t('supplier.facts')}>
        <SupplierFacts supplier={supplier} />
      </Panel>
      <SupplierStatement supplierId={supplier.id} />
      {canReadInvoices && (
        <Suspense fallback={null}>
          <SupplierInvoicing supplierId={supplier.id} />
        </Suspense>
      )}
      <Panel
        title={t('supplier.latest')}
        action={<TextLink href={`/purchasing/documents?supplier=${supplier.id}`}>{t('supplier.allDocuments')}</TextLink>}
      >
        <DataTable
          label={t('supplier.latest')}
          columns={columns.filter(({ id }) => id !== 'party')}
          rows={documents.edges.map(({ node }) => node)}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/purchasing/documents/${id}`}
          empty={<EmptyState title={t('supplier.noDocuments')} />}
        />
      </Panel>
    </Stack>
  );
}
