import { useStore } from '@suanpan/app-kit/use-store';
import { useTexts } from '@suanpan/app-kit/use-texts';
import { Button } from '@suanpan/shared-ui/button';
import { Icon } from '@suanpan/shared-ui/icon';
import { Popover } from '@suanpan/shared-ui/popover';
import { VisuallyHidden } from '@suanpan/shared-ui/visually-hidden';
import type { Session } from '@suanpan/protocol/session';
import { useEffect, useState } from 'react';
import { texts } from '../topics/texts.ts';
import { BellRoom } from './BellRoom.tsx';
import { NoticePanel } from './NoticePanel.tsx';
import { usePageTopics } from './use-page-topics.ts';
import type { Badges } from '../topics/follow-badges.ts';
import type { NoticeList } from '../topics/notice-list.ts';

interface NoticeMenuProps {
  session: Session;
  onBadges: (badges: Badges) => void;
}

/** The bell of the top bar with the number of notices that were not read. Renders a button that opens their list. */
export function NoticeMenu({ session, onBadges }: NoticeMenuProps) {
  const { badges, list } = usePageTopics(session);
  const { locale } = session;
  const [hasTexts, setHasTexts] = useState(false);
  useEffect(() => {
    void texts.activate(locale).then(() => setHasTexts(true));
  }, [locale]);
  useEffect(() => {
    onBadges(badges.get());
    return badges.subscribe(() => onBadges(badges.get()));
  }, [badges, onBadges]);
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
