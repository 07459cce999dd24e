import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { CardGrid } from '@suanpan/shared-ui/card-grid';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Stack } from '@suanpan/shared-ui/stack';
import { StatCard } from '@suanpan/shared-ui/stat-card';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { useMemo } from 'react';
import { useAgeText } from '../app/use-age-text.ts';
import { OpsTable } from '../app/OpsTable.tsx';
import { useQuietQuery } from '../app/use-quiet-query.ts';
import { ReadMessageFlowDocument } from '../data/read-message-flow.generated.ts';
import { flowSums, type ConsumerRow } from '../flow/flow-sums.ts';
import { useT } from '../texts.ts';

/** How messages between domains flow: what waits where, for how long, and how much is handled. */
export function MessagesPage() {
  const t = useT();
  const ageText = useAgeText();
  const { data, error, refetch } = useQuietQuery(ReadMessageFlowDocument, { variables: {} });
  const sums = useMemo(() => data && flowSums(data.platformMessageFlow), [data]);
  const columns = useColumns();
  const waitOf = (age: number | null): string => (age === null ? t('flow.nothing') : t('flow.oldest', { age: ageText(age) }));
  usePageTitle(t('flow.title'));
  return (
    <>
      <PageHeader title={t('flow.title')} subtitle={t('flow.subtitle')} />
      <Stack>
        {sums && (
          <CardGrid>
            <StatCard label={t('flow.unsent')} value={sums.unsent} hint={waitOf(sums.oldestUnsent)} />
            <StatCard label={t('flow.waiting')} value={sums.waiting} hint={waitOf(sums.oldest)} />
            <StatCard
              label={t('flow.dead')}
              value={sums.dead}
              hint={t(sums.dead === 0 ? 'flow.noneDead' : 'flow.someDead')}
              tone={sums.dead === 0 ? 'good' : 'bad'}
              href="/ops/dead-letters"
            />
            <StatCard label={t('flow.rate')} value={(sums.handled / 5).toFixed(1)} hint={t('flow.rateHint')} />
          </CardGrid>
        )}
        <OpsTable
          label={t('flow.consumers')}
          columns={columns}
          rows={sums?.consumers}
          rowKey={({ shard, consumer }) => `${shard} ${consumer}`}
          none={t('flow.none')}
          error={error}
          onRetry={() => void refetch()}
        />
      </Stack>
    </>
  );
}

function useColumns(): readonly DataColumn<ConsumerRow>[] {
  const t = useT();
  const ageText = useAgeText();
  return useMemo(
    () => [
      { id: 'CONSUMER', header: t('letters.consumer'), cell: ({ consumer }) => consumer, phone: 'title' },
      { id: 'TOPIC', header: t('letters.topic'), cell: ({ topic }) => topic, phone: 'subtitle' },
      { id: 'SHARD', header: t('companies.shard'), cell: ({ shard }) => shard, width: 100, phone: 'meta' },
      { id: 'WAITING', header: t('flow.waiting'), cell: ({ waiting }) => waiting, align: 'end', width: 110, phone: 'value' },
      { id: 'OLDEST', header: t('flow.age'), cell: ({ oldestSeconds }) => ageText(oldestSeconds), width: 120, phone: 'meta' },
      { id: 'HANDLED', header: t('flow.handled'), cell: ({ handled }) => handled, align: 'end', width: 130, phone: 'hidden' },
      {
        id: 'DEAD',
        header: t('flow.dead'),
        cell: ({ dead, consumer }) =>
          dead === 0 ? (
            <StatusTag tone="done">{t('flow.noneDead')}</StatusTag>
          ) : (
            <TextLink href={`/ops/dead-letters?consumer=${encodeURIComponent(consumer)}`}>{t('flow.deadCount', { count: dead })}</TextLink>
          ),
        width: 130,
        phone: 'status',
      },
    ],
    [t, ageText],
  );
}
