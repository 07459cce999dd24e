import { useQuery } from '@apollo/client/react';
import { todayIn } from '@suanpan/app-kit/today-in';
import { useSession } from '@suanpan/app-kit/use-session';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { OpenItemTable } from '@suanpan/document-kit/open-item-table';
import { Panel } from '@suanpan/shared-ui/panel';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { useState } from 'react';
import { ReadReceivablesDocument } from '../data/read-receivables.generated.ts';
import { useT } from '../texts.ts';

interface CustomerStatementProps {
  customerId: string;
}

/** What a customer owes, document by document, and what they paid ahead. */
export function CustomerStatement({ customerId }: CustomerStatementProps) {
  const t = useT();
  const { company } = useSession();
  const { data, error, refetch } = useQuery(ReadReceivablesDocument, { variables: { customerId } });
  const [today] = useState(() => todayIn(company.timeZone, new Date()));
  return (
    <>
      <Panel
        title={t('statement.receivables')}
        action={<TextLink href={`/sales/documents?customer=${customerId}`}>{t('statement.allSales')}</TextLink>}
      >
        {data && <OpenItemTable label={t('statement.receivables')} items={data.receivables} today={today} />}
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
