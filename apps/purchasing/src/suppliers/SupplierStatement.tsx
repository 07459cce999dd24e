import { useQuery } from '@apollo/client/react';
import { todayIn } from '@suanpan/app-kit/today-in';
import { useSession } from '@suanpan/app-kit/use-session';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { OpenItemTable } from '@suanpan/document-kit/open-item-table';
import { Panel } from '@suanpan/shared-ui/panel';
import { useState } from 'react';
import { ReadPayablesDocument } from '../data/read-payables.generated.ts';
import { useT } from '../texts.ts';

interface SupplierStatementProps {
  supplierId: string;
}

/** What the company owes a supplier, document by document, and what it paid ahead. */
export function SupplierStatement({ supplierId }: SupplierStatementProps) {
  const t = useT();
  const { company } = useSession();
  const { data, error, refetch } = useQuery(ReadPayablesDocument, { variables: { supplierId } });
  const [today] = useState(() => todayIn(company.timeZone, new Date()));
  return (
    <>
      <Panel title={t('statement.payables')}>
        {data && <OpenItemTable label={t('statement.payables')} items={data.payables} today={today} />}
        {!data && error && <LoadFailure error={error} onRetry={() => void refetch()} />}
      </Panel>
      {data && data.advances.length > 0 && (
        <Panel title={t('statement.advances')}>
          <OpenItemTable label={t('statement.advances')} items={data.advances} today={today} />
        </Panel>
      )}
    </>
  );
}
