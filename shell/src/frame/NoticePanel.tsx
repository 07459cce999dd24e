import { formatInstant } from '@suanpan/app-kit/format-instant';
import { useStore } from '@suanpan/app-kit/use-store';
import { useTexts } from '@suanpan/app-kit/use-texts';
import type { Session } from '@suanpan/protocol/session';
import { Button } from '@suanpan/shared-ui/button';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkList, type LinkListItem } from '@suanpan/shared-ui/link-list';
import { NavigationProvider } from '@suanpan/shared-ui/navigation-provider';
import { addressOfDocument } from '../navigation/address-of-document.ts';
import { usePage } from './page-context.tsx';
import { texts } from '../topics/texts.ts';
import styles from './NoticePanel.module.css';
import type { KeptNotice, NoticeList } from '../topics/notice-list.ts';

interface NoticePanelProps {
  list: NoticeList;
  onClose: () => void;
}

/** The latest notices, each with the way to what it is about. Renders a heading and a list of links. */
export function NoticePanel({ list, onClose }: NoticePanelProps) {
  const t = useTexts(texts);
  const page = usePage();
  const session = useStore(page.session);
  const notices = useStore(list.notices);
  const open = (href: string): void => {
    for (const notice of notices) if (session && addressOfNotice(notice, session) === href) list.markRead(notice.id);
    onClose();
    page.navigation.go(href);
  };
  const addressOfNotice = ({ reference }: KeptNotice, who: Session): string | null =>
    reference ? addressOfDocument(page.composition, who, reference) : null;
  const itemOf = (notice: KeptNotice, who: Session): LinkListItem => ({
    id: notice.id,
    label: <NoticeWords notice={notice} />,
    value: formatInstant(notice.at, { locale: who.locale, timeZone: who.company.timeZone }),
    href: addressOfNotice(notice, who),
    tone: toneOf(notice),
  });
  return (
    <section className={styles.panel}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('notices.title')}</h2>
        {notices.some(({ isRead }) => !isRead) && (
          <Button tone="quiet" onPress={list.markAllRead}>
            {t('notices.readAll')}
          </Button>
        )}
      </header>
      {notices.length === 0 && <EmptyState title={t('notices.none')} body={t('notices.noneBody')} />}
      <NavigationProvider onNavigate={open}>
        <LinkList items={session ? notices.map((notice) => itemOf(notice, session)) : []} />
      </NavigationProvider>
    </section>
  );
}

function NoticeWords({ notice: { title, body, isRead } }: { notice: KeptNotice }) {
  return (
    <>
      <span className={styles.words} data-unread={!isRead || undefined}>
        {title}
      </span>
      {body !== undefined && <span className={styles.body}>{body}</span>}
    </>
  );
}

function toneOf({ tone, isRead }: KeptNotice): NonNullable<LinkListItem['tone']> {
  if (isRead) return 'neutral';
  return tone === 'danger' ? 'danger' : 'active';
}
