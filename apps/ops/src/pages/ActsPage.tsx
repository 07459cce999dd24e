import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useMemo } from 'react';
import { targetText } from '../acts/target-text.ts';
import { OpsTable } from '../app/OpsTable.tsx';
import { useMoment } from '../app/use-moment.ts';
import { useQuietQuery } from '../app/use-quiet-query.ts';
import { ListPlatformActsDocument, type ListPlatformActsQuery } from '../data/list-platform-acts.generated.ts';
import { useT } from '../texts.ts';

type Act = ListPlatformActsQuery['platformActs'][number];

/** What was done to the platform, by whom, why, and how it ended. */
export function ActsPage() {
  const t = useT();
  const { data, error, refetch } = useQuietQuery(ListPlatformActsDocument, { variables: {} });
  const columns = useColumns();
  usePageTitle(t('acts.title'));
  return (
    <>
      <PageHeader title={t('acts.title')} subtitle={t('acts.subtitle')} />
      <OpsTable
        label={t('acts.title')}
        columns={columns}
        rows={data?.platformActs}
        rowKey={({ id }) => id}
        none={t('acts.none')}
        error={error}
        onRetry={() => void refetch()}
      />
    </>
  );
}

function useColumns(): readonly DataColumn<Act>[] {
  const t = useT();
  const moment = useMoment();
  return useMemo(
    () => [
      { id: 'AT', header: t('acts.at'), cell: ({ at }) => moment(at, { isExact: true }), width: 190, phone: 'meta' },
      { id: 'ACTOR', header: t('acts.actor'), cell: ({ actor }) => actor, width: 130, phone: 'subtitle' },
      { id: 'ACT', header: t('acts.act'), cell: ({ act }) => t(`act.${act}`), width: 130, phone: 'title' },
      { id: 'TARGET', header: t('acts.target'), cell: ({ target }) => targetText(target), phone: 'meta' },
      { id: 'WHY', header: t('acts.why'), cell: ({ why }) => why || '—', phone: 'meta' },
      {
        id: 'OUTCOME',
        header: t('acts.outcome'),
        cell: ({ outcome }) => (outcome === null ? <StatusTag tone="waiting">{t('acts.unknown')}</StatusTag> : outcome),
        phone: 'value',
      },
    ],
    [t, moment],
  );
}
