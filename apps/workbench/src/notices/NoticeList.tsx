import { formatInstant } from '@suanpan/app-kit/format-instant';
import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { useHost } from '@suanpan/app-kit/use-host';
import { useSession } from '@suanpan/app-kit/use-session';
import { noticeReference } from '@suanpan/protocol/notice-reference';
import { LinkList, type LinkListItem } from '@suanpan/shared-ui/link-list';
import { NavigationProvider } from '@suanpan/shared-ui/navigation-provider';
import { type TextKey, useT } from '../texts.ts';
import type { Notice } from './use-notices.ts';

interface NoticeListProps {
  notices: readonly Notice[];
  /** Somebody goes to what a notice is about. */
  onOpen: (notice: Notice) => void;
}

/** What the person was told, each with the way to what it is about. Renders a list of links; what is new has a dot of its own colour. */
export function NoticeList({ notices, onOpen }: NoticeListProps) {
  const t = useT();
  const { navigation } = useHost();
  const { locale, company } = useSession();
  const addressOf = useAddressOf();
  const hrefOf = (notice: Notice): string | null => {
    const reference = noticeReference(notice);
    return reference && addressOf(reference);
  };
  const open = (href: string): void => {
    for (const notice of notices) if (notice.readAt === null && hrefOf(notice) === href) onOpen(notice);
    navigation.openTab(href);
  };
  const itemOf = (notice: Notice): LinkListItem => ({
    id: notice.id,
    label: <NoticeWords notice={notice} />,
    value: formatInstant(notice.at, { locale, timeZone: company.timeZone }),
    href: hrefOf(notice),
    tone: toneOf(notice),
  });
  return (
    <section aria-label={t('notices.title')}>
      <NavigationProvider onNavigate={open}>
        <LinkList items={notices.map(itemOf)} />
      </NavigationProvider>
    </section>
  );
}

/** What somebody may have to set right. */
const badKinds: ReadonlySet<Notice['kind']> = new Set(['ORDER_CANCELLED', 'DOCUMENT_VOIDED', 'PERIOD_REOPENED', 'BOOKS_DIFFER']);

function toneOf({ kind, readAt }: Notice): NonNullable<LinkListItem['tone']> {
  if (readAt !== null) return 'neutral';
  return badKinds.has(kind) ? 'danger' : 'active';
}

function NoticeWords({ notice: { kind, subjectType, label, note, actor, readAt } }: { notice: Notice }) {
  const t = useT();
  const name = actor?.name ?? t('notices.somebody');
  const type = kind === 'DOCUMENT_VOIDED' ? t(`type.${subjectType}` as TextKey) : '';
  const words = t(`notice.${kind}`, { name, label, type });
  return (
    <>
      {readAt === null ? <strong>{words}</strong> : words}
      {note === '' ? null : ` · ${note}`}
    </>
  );
}
