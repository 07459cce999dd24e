import { afterPaint } from '@suanpan/app-kit/after-paint';
import { Route, Switch } from '@suanpan/app-kit/routing';
import { useHost } from '@suanpan/app-kit/use-host';
import { useSession } from '@suanpan/app-kit/use-session';
import { LocaleProvider } from '@suanpan/shared-ui/locale-provider';
import { NavigationProvider } from '@suanpan/shared-ui/navigation-provider';
import { PortalProvider } from '@suanpan/shared-ui/portal-provider';
import { ActsPage } from './ActsPage.tsx';
import { CompaniesPage } from './CompaniesPage.tsx';
import { DeadLettersPage } from './DeadLettersPage.tsx';
import { MessagesPage } from './MessagesPage.tsx';
import { MissingPage } from './MissingPage.tsx';
import { ShardsPage } from './ShardsPage.tsx';
import { TransactionsPage } from './TransactionsPage.tsx';

/** The pages of the app, by their address. */
export function Pages() {
  const { navigation, ui } = useHost();
  const { locale } = useSession();
  return (
    <LocaleProvider locale={locale}>
      <PortalProvider container={ui.portal}>
        <NavigationProvider onNavigate={(href) => afterPaint(() => navigation.openTab(href))}>
          <Switch>
            <Route path="/ops/dead-letters" component={DeadLettersPage} />
            <Route path="/ops/messages" component={MessagesPage} />
            <Route path="/ops/transactions" component={TransactionsPage} />
            <Route path="/ops/companies" component={CompaniesPage} />
            <Route path="/ops/shards" component={ShardsPage} />
            <Route path="/ops/acts" component={ActsPage} />
            <Route component={MissingPage} />
          </Switch>
        </NavigationProvider>
      </PortalProvider>
    </LocaleProvider>
  );
}
