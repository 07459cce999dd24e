import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { useSession } from '@suanpan/app-kit/use-session';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkList } from '@suanpan/shared-ui/link-list';
import { Panel } from '@suanpan/shared-ui/panel';
import { formatInstant } from '@suanpan/app-kit/format-instant';
import type { ReadWorkbenchQuery } from '../data/read-workbench.generated.ts';
import { useT } from '../texts.ts';

interface RecentActivityProps {
  recent: ReadWorkbenchQuery['workbench']['recent'];
}

/** The latest things that were done to orders, each with the way to its document. */
export function RecentActivity({ recent }: RecentActivityProps) {
  const t = useT();
  const addressOf = useAddressOf();
  const { locale, company } = useSession();
  return (
    <Panel title={t('recent.title')}>
      {recent.length === 0 ? (
        <EmptyState title={t('recent.none')} />
      ) : (
        <LinkList
          items={recent.map(({ order, entry }) => ({
            id: entry.id,
            label: t(`recent.${entry.action}`, { name: entry.by.name, number: order.number }),
            value: formatInstant(entry.at, { locale, timeZone: company.timeZone }),
            href: addressOf({ type: 'sales.order', id: order.id }),
          }))}
        />
      )}
    </Panel>
  );
}
