import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useMemo } from 'react';
import type { ReadShardsQuery } from '../data/read-shards.generated.ts';
import { useT } from '../texts.ts';
import type { ServerRow } from './server-rows.ts';

type Instance = ReadShardsQuery['platformInstances'][number];

/** The columns of the list of database servers. */
export function useServerColumns(): readonly DataColumn<ServerRow>[] {
  const t = useT();
  return useMemo(
    () => [
      { id: 'NAME', header: t('shards.server'), cell: ({ name }) => name, phone: 'title' },
      { id: 'SHARD', header: t('companies.shard'), cell: ({ shard }) => shard, phone: 'meta' },
      { id: 'ROLE', header: t('shards.role'), cell: ({ role }) => t(`shards.role.${role}`), phone: 'subtitle' },
      { id: 'LAG', header: t('shards.lag'), cell: (row) => lagOf(row), align: 'end', phone: 'value' },
      { id: 'COMPANIES', header: t('companies.title'), cell: ({ companies }) => companies, align: 'end', phone: 'hidden' },
      {
        id: 'STATE',
        header: t('companies.state'),
        cell: ({ serves }) => <StatusTag tone={serves ? 'done' : 'danger'}>{t(serves ? 'shards.serves' : 'shards.leftOut')}</StatusTag>,
        phone: 'status',
      },
    ],
    [t],
  );
}

function lagOf({ role, lagMs }: ServerRow): string {
  if (role === 'writer' || lagMs === null) return '—';
  return `${lagMs} ms`;
}

/** The columns of the list of processes. */
export function useInstanceColumns(): readonly DataColumn<Instance>[] {
  const t = useT();
  return useMemo(
    () => [
      { id: 'SERVICES', header: t('shards.services'), cell: ({ services }) => services.join(', '), phone: 'title' },
      { id: 'RELEASE', header: t('shards.release'), cell: ({ release }) => release, phone: 'subtitle' },
      { id: 'LANE', header: t('letter.lane'), cell: ({ lane }) => lane, phone: 'meta' },
      { id: 'ID', header: t('shards.process'), cell: ({ id }) => id.slice(0, 8), phone: 'hidden' },
      {
        id: 'STATE',
        header: t('companies.state'),
        cell: ({ isBroken }) => (
          <StatusTag tone={isBroken ? 'danger' : 'done'}>{t(isBroken ? 'shards.broken' : 'shards.answers')}</StatusTag>
        ),
        phone: 'status',
      },
    ],
    [t],
  );
}
