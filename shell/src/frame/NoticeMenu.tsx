import { useStore } from '@suanpan/app-kit/use-store';
import { useTexts } from '@suanpan/app-kit/use-texts';
import { Button } from '@suanpan/shared-ui/button';
import { Icon } from '@suanpan/shared-ui/icon';
import { Popover } from '@suanpan/shared-ui/popover';
import { VisuallyHidden } from '@suanpan/shared-ui/visually-hidden';
import type { Locale } from '@suanpan/protocol/session';
import { useEffect, useState } from 'react';
import { texts } from '../topics/texts.ts';
import { BellRoom } from './BellRoom.tsx';
import { NoticePanel } from './NoticePanel.tsx';
import type { NoticeList } from '../topics/notice-list.ts';

interface NoticeMenuProps {
  list: NoticeList;
  locale: Locale;
}

/** The bell of the top bar with the number of notices that were not read. Renders a button that opens their list. */
export function NoticeMenu({ list, locale }: NoticeMenuProps) {
  const [hasTexts, setHasTexts] = useState(false);
  useEffect(() => {
    void texts.activate(locale).then(() => setHasTexts(true));
  }, [locale]);
  return hasTexts ? <Bell list={list} /> : <BellRoom />;
}

function Bell({ list }: { list: NoticeList }) {
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
        {(close) => <NoticePanel list={list} onClose={close} />}
      </Popover>
      <VisuallyHidden>
        <span role="status">{notices[0]?.isRead === false ? notices[0].title : ''}</span>
      </VisuallyHidden>
    </>
  );
}
