import { useHost } from '@suanpan/app-kit/use-host';
import { useSession } from '@suanpan/app-kit/use-session';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkList, type LinkListItem } from '@suanpan/shared-ui/link-list';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { LocaleProvider } from '@suanpan/shared-ui/locale-provider';
import { NavigationProvider } from '@suanpan/shared-ui/navigation-provider';
import { Panel } from '@suanpan/shared-ui/panel';
import { TextLink } from '@suanpan/shared-ui/text-link';
import type { ReactNode } from 'react';
import { LoadFailure } from '../app/LoadFailure.tsx';

interface WidgetListProps {
  title: string;
  /** Where all of what the widget shows is; null while that cannot be said. */
  link: { readonly href: string; readonly label: string } | null;
  /** Undefined until they are read. */
  items: readonly LinkListItem[] | undefined;
  /** Why they cannot be read, and the way to try again. */
  read: { readonly error?: unknown; readonly refetch: () => Promise<unknown> };
  /** What is said when there are none. */
  none: { readonly title: string; readonly body?: string; readonly action?: ReactNode };
  /** What stands above the items once they are read. */
  children?: ReactNode;
}

/** The sheet of a widget that shows the first of many: on its way, failed, empty or there. Fills the room that the slot gives. */
export function WidgetList({ title, link, items, read, none, children }: WidgetListProps) {
  const { navigation } = useHost();
  const { locale } = useSession();
  return (
    <LocaleProvider locale={locale}>
      <NavigationProvider onNavigate={(href) => navigation.go(href)}>
        <Panel title={title} isFull action={link && <TextLink href={link.href}>{link.label}</TextLink>}>
          {items ? children : null}
          <Content title={title} items={items} read={read} none={none} />
        </Panel>
      </NavigationProvider>
    </LocaleProvider>
  );
}

function Content({ title, items, read: { error, refetch }, none }: Pick<WidgetListProps, 'title' | 'items' | 'read' | 'none'>) {
  if (items) return items.length === 0 ? <EmptyState {...none} /> : <LinkList items={items} />;
  return error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : <LoadingState label={title} />;
}
