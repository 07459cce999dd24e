import { useStore } from '@suanpan/app-kit/use-store';
import { useTexts } from '@suanpan/app-kit/use-texts';
import { Button } from '@suanpan/shared-ui/button';
import { Icon } from '@suanpan/shared-ui/icon';
import { Popover } from '@suanpan/shared-ui/popover';
import { VisuallyHidden } from '@suanpan/shared-ui/visually-hidden';
import { Suspense, lazy } from 'react';
import { texts } from '../texts.ts';
import type { NoticeList } from '../topics/notice-list.ts';

const NoticePanel = lazy(async () => ({ default: (await import('./NoticePanel.tsx')).NoticePanel }));

interface NoticeMenuProps {
  list: NoticeList;
}

/** The bell of the top bar with the number of notices that were not read. Renders a button that opens their list. */
export function NoticeMenu({ list }: NoticeMenuProps) {
  const t = useTexts(texts);
  const notices = useStore(list.notices);
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
        {(close) => <Suspense fallback={null}><NoticePanel list={list} onClose={close} /></Suspense>}
      </Popover>
      <VisuallyHidden>
        <span role="status">{notices[0]?.isRead === false ? notices[0].title : ''}</span>
      </VisuallyHidden>
    </>
  );
}
