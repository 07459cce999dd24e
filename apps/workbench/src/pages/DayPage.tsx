import { useQuery } from '@apollo/client/react';
import { dateFormatter } from '@suanpan/app-kit/formatters';
import { describeFailure } from '@suanpan/app-kit/describe-failure';
import { todayIn } from '@suanpan/app-kit/today-in';
import { useCan, useSession } from '@suanpan/app-kit/use-session';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { Button } from '@suanpan/shared-ui/button';
import { CardGrid } from '@suanpan/shared-ui/card-grid';
import { ErrorState } from '@suanpan/shared-ui/error-state';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Stack } from '@suanpan/shared-ui/stack';
import { useState } from 'react';
import { ReadDayDocument } from '../data/read-day.generated.ts';
import { DayActions } from '../day/DayActions.tsx';
import { DayFigures } from '../day/DayFigures.tsx';
import { Debtors } from '../day/Debtors.tsx';
import { LowStock } from '../day/LowStock.tsx';
import { greetingKey } from '../today/greeting-key.ts';
import { useT } from '../texts.ts';

/** The first page of who works with few pages: what is done all day, and what today came to. */
export function DayPage() {
  const t = useT();
  const { user, company, locale } = useSession();
  const [now, setNow] = useState(() => new Date());
  const today = todayIn(company.timeZone, now);
  const { data, error, loading, refetch } = useDay(today);
  usePageTitle(t('day.title'));
  const refresh = (): void => {
    setNow(new Date());
    void refetch();
  };
  const date = dateFormatter(locale, { month: 'long', day: 'numeric', weekday: 'long', timeZone: 'UTC' }).format(new Date(today));
  return (
    <Stack>
      <PageHeader
        title={t(greetingKey(now, company.timeZone), { name: user.name })}
        subtitle={date}
        actions={
          <Button isPending={loading} onPress={refresh}>
            {t('refresh')}
          </Button>
        }
      />
      <DayActions />
      {!data && (error ? <Failed error={error} onRetry={refresh} /> : <LoadingState label={t('day.title')} />)}
      {data && (
        <>
          <DayFigures day={data} today={today} />
          <CardGrid columns="halves">
            {data.owed && <Debtors parties={data.owed.parties} />}
            {data.stockList && <LowStock stock={data.stockList} />}
          </CardGrid>
        </>
      )}
    </Stack>
  );
}

/** Asks for no more than the person may see. */
function useDay(today: string) {
  const withSales = useCan('sales.document.read');
  const withMoney = useCan('books.report.read');
  const withStock = useCan('inventory.stock.read');
  return useQuery(ReadDayDocument, {
    variables: { today, withSales, withMoney, withStock },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
}

function Failed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useT();
  const { code, message, requestId } = describeFailure(error);
  const body = code.startsWith('SP-API') ? message : t('failed.loadBody');
  return <ErrorState title={t('failed.load')} body={body} code={code} requestId={requestId} onRetry={onRetry} />;
}
