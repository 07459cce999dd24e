import { describeFailure } from '@suanpan/app-kit/describe-failure';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { Button } from '@suanpan/shared-ui/button';
import { CursorPager } from '@suanpan/shared-ui/cursor-pager';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { LoadFailure } from '@suanpan/shared-ui/load-failure';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Panel } from '@suanpan/shared-ui/panel';
import { useState } from 'react';
import { NoticeList } from '../notices/NoticeList.tsx';
import { useNotices } from '../notices/use-notices.ts';
import { useT } from '../texts.ts';

/** What others did that the person is to know, what is new first. */
export function NoticesPage() {
  const t = useT();
  const { ui } = useHost();
  const list = useNotices();
  const describe = useDescribeFailure();
  const [isPending, setPending] = useState(false);
  usePageTitle(t('notices.title'));
  const mark = async (work: () => Promise<unknown>): Promise<void> => {
    setPending(true);
    try {
      await work();
    } catch (error) {
      ui.toast({ tone: 'danger', text: describe(error).message });
    } finally {
      setPending(false);
    }
  };
  return (
    <>
      <PageHeader
        title={t('notices.title')}
        subtitle={list.isRead ? t(list.unread === 0 ? 'notices.allRead' : 'notices.unread', { count: list.unread }) : undefined}
        actions={
          list.unread > 0 && (
            <Button isPending={isPending} onPress={() => void mark(list.markAllRead)}>
              {t('notices.markAll')}
            </Button>
          )
        }
      />
      <FilterBar>
        <FilterChips
          label={t('notices.shown')}
          value={list.shown}
          options={(['all', 'unread'] as const).map((value) => ({ value, label: t(`notices.${value}Shown`) }))}
          onChange={(value) => list.change({ shown: value })}
        />
      </FilterBar>
      <Notices list={list} onOpen={(id) => void mark(() => list.markRead(id))} />
    </>
  );
}

function Notices({ list, onOpen }: { list: ReturnType<typeof useNotices>; onOpen: (id: string) => void }) {
  const t = useT();
  const { error, isRead, notices, pageInfo, change, refetch, shown } = list;
  if (!isRead && error) {
    const { code, message, requestId } = describeFailure(error);
    return <LoadFailure code={code} message={message} requestId={requestId} onRetry={() => void refetch()} />;
  }
  if (!isRead) return <LoadingState label={t('notices.title')} />;
  if (notices.length === 0) return <EmptyState title={t(`notices.none.${shown}`)} body={t('notices.noneBody')} />;
  return (
    <>
      <Panel>
        <NoticeList notices={notices} onOpen={({ id }) => onOpen(id)} />
      </Panel>
      {(pageInfo?.hasNextPage === true || pageInfo?.hasPreviousPage === true) && (
        <CursorPager
          hasPrevious={pageInfo.hasPreviousPage}
          hasNext={pageInfo.hasNextPage}
          onPrevious={() => change({ before: pageInfo.startCursor })}
          onNext={() => change({ after: pageInfo.endCursor })}
        />
      )}
    </>
  );
}
