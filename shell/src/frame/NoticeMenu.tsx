import { useStore } from '@suanpan/app-kit/use-store';
import { useTexts } from '@suanpan/app-kit/use-texts';
import { Button } from '@suanpan/shared-ui/button';
import { Icon } from '@suanpan/shared-ui/icon';
import { Popover } from '@suanpan/shared-ui/popover';
import { VisuallyHidden } from '@suanpan/shared-ui/visually-hidden';
import { Suspense, lazy } from 'react';
import { createStore } from '../stores/create-store.ts';
import { texts } from '../texts.ts';
import type { KeptNotice } from '../topics/notice-list.ts';
import type { PageTopics } from '../topics/page-topics.ts';

const NoticePanel = lazy(async () => ({ default: (await import('./NoticePanel.tsx')).NoticePanel }));

interface NoticeMenuProps {
  /** Null until they are heard. */
  topics: PageTopics | null;
}

/** The bell of the top bar with the number of notices that were not read. Renders a button that opens their list. */
export function NoticeMenu({ topics }: NoticeMenuProps) {
  const t = useTexts(texts);
  const notices = useStore(topics?.list.notices ?? none);
  const unread = notices.filter(({ isRead }) => !isRead).length;
  const label = unread === 0 ? t('notices.title') : t('notices.unread', { count: unread });
  return (
    <>
      <Popover
        label={t('notices.title')}
        placement="bottom end"
        trigger={
          <Button tone="quiet" aria-label={label}>
            <Icon name="bell" />
            {unread > 0 && unread}
          </Button>
        }
      >
        {(close) => <Suspense fallback={null}>{topics && <NoticePanel list={topics.list} onClose={close} />}</Suspense>}
      </Popover>
      <VisuallyHidden>
        <span role="status">{notices[0]?.isRead === false ? notices[0].title : ''}</span>
      </VisuallyHidden>
    </>
  );
}

const none = createStore<readonly KeptNotice[]>([]);
