import { skipToken, useQuery } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { useToday } from '../app/use-today.ts';
import { ReadPlannedFirstMonthDocument } from '../data/read-planned-first-month.generated.ts';
import { monthOf } from '../months/month.ts';
import { useMonths } from '../months/use-months.ts';
import { OpeningForm } from '../opening/OpeningForm.tsx';
import { useT } from '../texts.ts';

/** Where books begin: the first month, and what there was before it. */
export function OpeningPage() {
  const t = useT();
  const { navigation } = useHost();
  const today = useToday();
  const { months, error, refetch } = useMonths();
  const planned = useQuery(ReadPlannedFirstMonthDocument, months === null ? {} : skipToken);
  usePageTitle(t('opening.title'));
  // The form begins with the month that was said when the company was founded; without an answer it begins with this one. It stays while it is asked anew.
  if (months === undefined || (months === null && !planned.data && !planned.error))
    return error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : <LoadingState label={t('opening.title')} />;
  if (months !== null) {
    return (
      <>
        <PageHeader title={t('opening.title')} />
        <EmptyState
          title={t('opening.done')}
          body={t('opening.doneBody', { month: months.first })}
          action={<LinkButton href={`/ledger/balances?month=${months.first}`}>{t('balances.title')}</LinkButton>}
        />
      </>
    );
  }
  return (
    <OpeningForm
      today={monthOf(today)}
      planned={planned.data?.plannedFirstMonth ?? null}
      header={(status) => <PageHeader title={t('opening.title')} status={status} />}
      onBegun={() => navigation.go('/ledger/balances', { replace: true })}
    />
  );
}
