import { dateFormatter } from '@suanpan/app-kit/formatters';
import { useQuery } from '@apollo/client/react';
import { describeFailure } from '@suanpan/app-kit/describe-failure';
import { Slot } from '@suanpan/app-kit/slot';
import { useCan, useSession } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import { CardGrid } from '@suanpan/shared-ui/card-grid';
import { ErrorState } from '@suanpan/shared-ui/error-state';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Stack } from '@suanpan/shared-ui/stack';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useState } from 'react';
import { ReadWorkbenchDocument, type ReadWorkbenchQuery } from '../data/read-workbench.generated.ts';
import { GuidePanel } from '../guide/GuidePanel.tsx';
import { GuideReturn } from '../guide/GuideReturn.tsx';
import { SamplesWayOut } from '../guide/SamplesWayOut.tsx';
import type { Guide } from '../guide/step-places.ts';
import { useT } from '../texts.ts';
import { Figures } from '../today/Figures.tsx';
import { NewOrderButton } from '../today/NewOrderButton.tsx';
import { NoticesLink } from '../today/NoticesLink.tsx';
import { RecentActivity } from '../today/RecentActivity.tsx';
import { SalesChart } from '../today/SalesChart.tsx';
import { Tasks } from '../today/Tasks.tsx';
import { greetingKey } from '../today/greeting-key.ts';

/** What needs attention today, counted from the company's own documents. */
export function WorkbenchPage() {
  const t = useT();
  const { data, error, loading, refetch } = useQuery(ReadWorkbenchDocument, {
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  usePageTitle(t('title'));
  if (!data && error) {
    const { code, message, requestId } = describeFailure(error);
    const body = code.startsWith('SP-API') ? message : t('failed.loadBody');
    return <ErrorState title={t('failed.load')} body={body} code={code} requestId={requestId} onRetry={() => void refetch()} />;
  }
  if (!data) return <LoadingState label={t('title')} />;
  const { workbench, companyGuide: guide, ownUnreadNotices: unread } = data;
  return <Today workbench={workbench} guide={guide} unread={unread} isRefreshing={loading} onRefresh={() => void refetch()} />;
}

interface TodayProps {
  workbench: ReadWorkbenchQuery['workbench'];
  /** Null once the company is at work. */
  guide: Guide | null;
  /** How many notices are new. */
  unread: number;
  isRefreshing: boolean;
  onRefresh: () => void;
}

function Today({ workbench, guide, unread, isRefreshing, onRefresh }: TodayProps) {
  const t = useT();
  const { user, company, locale } = useSession();
  const canOrder = useCan('sales.order.write');
  const readsOrders = useCan('sales.order.read');
  const [now, setNow] = useState(() => new Date());
  const refresh = (): void => {
    setNow(new Date());
    onRefresh();
  };
  const date = dateFormatter(locale, { month: 'long', day: 'numeric', weekday: 'long', timeZone: 'UTC' }).format(new Date(workbench.today));
  const count = workbench.tasks.reduce((sum, task) => sum + task.count, 0);
  return (
    <Stack>
      <PageHeader
        title={t(greetingKey(now, company.timeZone), { name: user.name })}
        subtitle={readsOrders ? t('subtitle', { date, count }) : date}
        actions={
          <>
            <NoticesLink count={unread} />
            <Button isPending={isRefreshing} onPress={refresh}>
              {t('refresh')}
            </Button>
            {canOrder && <NewOrderButton />}
          </>
        }
      />
      {guide && !guide.isPutAway && (guide.hasSamples ? <SamplesWayOut /> : <GuidePanel guide={guide} />)}
      {readsOrders && <OfOrders workbench={workbench} />}
      <Slot name="workbench.card" />
      {readsOrders && <RecentActivity recent={workbench.recent} />}
      {guide?.isPutAway && <GuideReturn />}
    </Stack>
  );
}

/** What the day is to who may read orders. */
function OfOrders({ workbench }: Pick<TodayProps, 'workbench'>) {
  return (
    <>
      <Figures workbench={workbench} />
      <CardGrid columns="main-and-side">
        <SalesChart days={workbench.dailySales} />
        <Tasks tasks={workbench.tasks} today={workbench.today} />
      </CardGrid>
    </>
  );
}
