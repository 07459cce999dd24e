import { useQuery } from '@apollo/client/react';
import { Held } from '@suanpan/app-kit/held';
import { useHost } from '@suanpan/app-kit/use-host';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { CustomerForm } from '../customers/CustomerForm.tsx';
import { ReadCustomerDocument } from '../data/read-customer.generated.ts';
import { useT } from '../texts.ts';

interface CustomerFormPageProps {
  /** The customer to change, or null for a new one. */
  id: string | null;
}

/** Where a customer is typed. */
export function CustomerFormPage({ id }: CustomerFormPageProps) {
  const t = useT();
  const { navigation } = useHost();
  const title = t(id === null ? 'customer.new' : 'customer.edit');
  usePageTitle(title);
  return (
    <>
      <PageHeader title={title} onBack={() => navigation.openTab(id === null ? '/sales/customers' : `/sales/customers/${id}`)} />
      {id === null ? <CustomerForm customer={null} /> : <ExistingCustomer id={id} />}
    </>
  );
}

function ExistingCustomer({ id }: { id: string }) {
  const t = useT();
  const { data, error, refetch } = useQuery(ReadCustomerDocument, { variables: { id, filter: { customerId: id } } });
  if (!data && error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={t('customers.title')} />;
  if (!data.customer) return <EmptyState title={t('customer.missing')} body={t('customer.missingBody')} />;
  return <Held value={data.customer}>{(held) => <CustomerForm key={held.version} customer={held} />}</Held>;
}
