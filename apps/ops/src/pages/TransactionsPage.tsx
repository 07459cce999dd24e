import { useMutation } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { Button } from '@suanpan/shared-ui/button';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Stack } from '@suanpan/shared-ui/stack';
import { StatusTag, type StatusTone } from '@suanpan/shared-ui/status-tag';
import { useMemo } from 'react';
import { ActFailure } from '../app/ActFailure.tsx';
import { useAgeText } from '../app/use-age-text.ts';
import { OpsTable } from '../app/OpsTable.tsx';
import { useAct } from '../app/use-act.ts';
import { useQuietQuery } from '../app/use-quiet-query.ts';
import { ListOpenTransactionsDocument, type ListOpenTransactionsQuery } from '../data/list-open-transactions.generated.ts';
import { RecoverTransactionsDocument } from '../data/recover-transactions.generated.ts';
import { useT } from '../texts.ts';

type OpenTransaction = ListOpenTransactionsQuery['platformTransactions'][number];

/** The transactions over several participants that have not ended, and the way to finish them now. */
export function TransactionsPage() {
  const t = useT();
  const { ui } = useHost();
  const { data, error, refetch } = useQuietQuery(ListOpenTransactionsDocument, { variables: {} });
  const [recover] = useMutation(RecoverTransactionsDocument, { refetchQueries: [ListOpenTransactionsDocument], awaitRefetchQueries: true });
  const act = useAct();
  const columns = useColumns();
  usePageTitle(t('tcc.title'));
  const run = () =>
    act.run(async () => {
      const report = (await recover()).data?.platformRecoverTransactions;
      if (report) ui.toast({ tone: report.open > 0 ? 'info' : 'success', text: t('tcc.recovered', { ...report }) });
    });
  return (
    <>
      <PageHeader
        title={t('tcc.title')}
        subtitle={t('tcc.subtitle')}
        actions={
          <Button onPress={() => void run()} isPending={act.isPending}>
            {t('tcc.recover')}
          </Button>
        }
      />
      <Stack>
        <ActFailure failure={act.failure} />
        <OpsTable
          label={t('tcc.title')}
          columns={columns}
          rows={data?.platformTransactions}
          rowKey={({ id }) => id}
          none={t('tcc.none')}
          noneBody={t('tcc.noneBody')}
          error={error}
          onRetry={() => void refetch()}
        />
      </Stack>
    </>
  );
}

const tones: Readonly<Record<OpenTransaction['state'], StatusTone>> = {
  TRYING: 'waiting',
  CONFIRMING: 'active',
  CONFIRMED: 'done',
  CANCELLING: 'danger',
  CANCELLED: 'neutral',
};

function useColumns(): readonly DataColumn<OpenTransaction>[] {
  const t = useT();
  const ageText = useAgeText();
  return useMemo(
    () => [
      { id: 'COMPANY', header: t('letters.company'), cell: ({ companyName }) => companyName, phone: 'title' },
      {
        id: 'STATE',
        header: t('tcc.state'),
        cell: ({ state }) => <StatusTag tone={tones[state]}>{t(`tcc.state.${state}`)}</StatusTag>,
        width: 110,
        phone: 'status',
      },
      { id: 'AGE', header: t('tcc.age'), cell: ({ ageSeconds }) => ageText(ageSeconds), width: 110, phone: 'meta' },
      {
        id: 'OVERDUE',
        header: t('tcc.overdue'),
        cell: ({ overdueSeconds }) => (overdueSeconds > 0 ? ageText(overdueSeconds) : t('tcc.inTime')),
        width: 110,
        phone: 'meta',
      },
      {
        id: 'OPEN',
        header: t('tcc.open'),
        cell: ({ open }) => open.map(({ participant }) => participant).join(', ') || '—',
        phone: 'subtitle',
      },
      { id: 'TRIES', header: t('tcc.tries'), cell: ({ tries }) => tries, align: 'end', width: 90, phone: 'hidden' },
      { id: 'ERROR', header: t('tcc.error'), cell: ({ lastError }) => lastError ?? '—', phone: 'meta' },
    ],
    [t, ageText],
  );
}
