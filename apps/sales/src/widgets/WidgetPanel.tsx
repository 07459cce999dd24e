import { useHost } from '@suanpan/app-kit/use-host';
import { useSession } from '@suanpan/app-kit/use-session';
import { LocaleProvider } from '@suanpan/shared-ui/locale-provider';
import { NavigationProvider } from '@suanpan/shared-ui/navigation-provider';
import { Panel } from '@suanpan/shared-ui/panel';
import { TextLink } from '@suanpan/shared-ui/text-link';
import type { ReactNode } from 'react';
import styles from './WidgetPanel.module.css';

interface WidgetPanelProps {
  title: string;
  /** Where all of what the widget shows is; null while that cannot be said. */
  link: { readonly href: string; readonly label: string } | null;
  children: ReactNode;
}

/** The sheet of a widget that shows the first of many. Fills the room that the slot gives. */
export function WidgetPanel({ title, link, children }: WidgetPanelProps) {
  const { navigation } = useHost();
  const { locale } = useSession();
  return (
    <LocaleProvider locale={locale}>
      <NavigationProvider onNavigate={(href) => navigation.go(href)}>
        <Panel title={title} className={styles.panel} action={link && <TextLink href={link.href}>{link.label}</TextLink>}>
          {children}
        </Panel>
      </NavigationProvider>
    </LocaleProvider>
  );
}
