import { useQuery } from '@apollo/client/react';
import { Held } from '@suanpan/app-kit/held';
import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { ReadSupplierDocument } from '../data/read-supplier.generated.ts';
import { purchaseTypes } from '../documents/purchase-types.ts';
import { SupplierForm } from '../suppliers/SupplierForm.tsx';
import { useT } from '../texts.ts';

interface SupplierFormPageProps {
  /** The supplier to change, or null for a new one. */
  id: string | null;
}

/** Where a supplier is typed. */
export function SupplierFormPage({ id }: SupplierFormPageProps) {
  const t = useT();
  const { navigation } = useHost();
  const title = t(id === null ? 'supplier.new' : 'supplier.edit');
  usePageTitle(title);
  return (
    <>
      <PageHeader title={title} onBack={() => navigation.openTab(id === null ? '/purchasing/suppliers' : `/purchasing/suppliers/${id}`)} />
      {id === null ? <SupplierForm supplier={null} /> : <ExistingSupplier id={id} />}
    </>
  );
}

function ExistingSupplier({ id }: { id: string }) {
  const t = useT();
  const { data, error, refetch } = useQuery(ReadSupplierDocument, { variables: { id, filter: { supplierId: id, types: purchaseTypes } } });
  if (!data && error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={t('suppliers.title')} />;
  if (!data.supplier) return <EmptyState title={t('supplier.missing')} body={t('supplier.missingBody')} />;
  return <Held value={data.supplier}>{(held) => <SupplierForm key={held.version} supplier={held} />}</Held>;
}
