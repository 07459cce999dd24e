import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Panel } from '@suanpan/shared-ui/panel';
import { Stack } from '@suanpan/shared-ui/stack';
import { useMemo } from 'react';
import { OpsTable } from '../app/OpsTable.tsx';
import { useQuietQuery } from '../app/use-quiet-query.ts';
import { ReadShardsDocument } from '../data/read-shards.generated.ts';
import { serverRows } from '../shards/server-rows.ts';
import { useInstanceColumns, useServerColumns } from '../shards/use-shard-columns.tsx';
import { useT } from '../texts.ts';

/** The databases and the processes of domains, as the process that answers sees them. */
export function ShardsPage() {
  const t = useT();
  const { data, error, refetch } = useQuietQuery(ReadShardsDocument, { variables: {} });
  const servers = useMemo(() => data && serverRows(data.platformShards), [data]);
  const serverColumns = useServerColumns();
  const instanceColumns = useInstanceColumns();
  const retry = (): void => void refetch();
  usePageTitle(t('shards.title'));
  return (
    <>
      <PageHeader title={t('shards.title')} subtitle={t('shards.subtitle')} />
      <Stack>
        <Panel title={t('shards.servers')}>
          <OpsTable
            label={t('shards.servers')}
            columns={serverColumns}
            rows={servers}
            rowKey={({ name, shard }) => `${shard} ${name}`}
            none={t('shards.none')}
            error={error}
            onRetry={retry}
          />
        </Panel>
        {servers && (
          <Panel title={t('shards.instances')}>
            <OpsTable
              label={t('shards.instances')}
              columns={instanceColumns}
              rows={data?.platformInstances}
              rowKey={({ id }) => id}
              none={t('shards.noInstances')}
              noneBody={t('shards.noInstancesBody')}
              error={error}
              onRetry={retry}
            />
          </Panel>
        )}
      </Stack>
    </>
  );
}
