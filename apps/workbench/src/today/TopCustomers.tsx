import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { Amount } from '@suanpan/shared-ui/amount';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkList } from '@suanpan/shared-ui/link-list';
import { Panel } from '@suanpan/shared-ui/panel';
import type { ReadWorkbenchQuery } from '../data/read-workbench.generated.ts';
import { useT } from '../texts.ts';

interface TopCustomersProps {
  customers: ReadWorkbenchQuery['workbench']['topCustomers'];
}

/** Who bought most in the last 30 days. */
export function TopCustomers({ customers }: TopCustomersProps) {
  const t = useT();
  const addressOf = useAddressOf();
  return (
    <Panel title={t('customers.title')}>
      {customers.length === 0 ? (
        <EmptyState title={t('customers.none')} />
      ) : (
        <LinkList
          items={customers.map(({ customer, gross }) => ({
            id: customer.id,
            label: customer.name,
            value: <Amount value={gross} />,
            href: addressOf({ type: 'customer', id: customer.id }),
          }))}
        />
      )}
    </Panel>
  );
}
