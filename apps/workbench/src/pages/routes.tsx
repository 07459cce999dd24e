import { afterPaint } from '@suanpan/app-kit/after-paint';
import { useHost } from '@suanpan/app-kit/use-host';
import { useSession } from '@suanpan/app-kit/use-session';
import { LocaleProvider } from '@suanpan/shared-ui/locale-provider';
import { NavigationProvider } from '@suanpan/shared-ui/navigation-provider';
import { PortalProvider } from '@suanpan/shared-ui/portal-provider';
import { WorkbenchPage } from './WorkbenchPage.tsx';

/** The one page of the app. */
export function Pages() {
  const { navigation, ui } = useHost();
  const { locale } = useSession();
  return (
    <LocaleProvider locale={locale}>
      <PortalProvider container={ui.portal}>
        <NavigationProvider onNavigate={(href) => afterPaint(() => navigation.openTab(href))}>
          <WorkbenchPage />
        </NavigationProvider>
      </PortalProvider>
    </LocaleProvider>
  );
}
