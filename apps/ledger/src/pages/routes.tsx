import { afterPaint } from '@suanpan/app-kit/after-paint';
import { Route, Switch } from '@suanpan/app-kit/routing';
import { useHost } from '@suanpan/app-kit/use-host';
import { useSession } from '@suanpan/app-kit/use-session';
import { LocaleProvider } from '@suanpan/shared-ui/locale-provider';
import { NavigationProvider } from '@suanpan/shared-ui/navigation-provider';
import { PortalProvider } from '@suanpan/shared-ui/portal-provider';
import { AccountFormPage } from './AccountFormPage.tsx';
import { AccountPage } from './AccountPage.tsx';
import { AccountsPage } from './AccountsPage.tsx';
import { MissingPage } from './MissingPage.tsx';

/** The pages of the app, by their address. */
export function Pages() {
  const { navigation, ui } = useHost();
  const { locale } = useSession();
  return (
    <LocaleProvider locale={locale}>
      <PortalProvider container={ui.portal}>
        <NavigationProvider onNavigate={(href) => afterPaint(() => navigation.openTab(href))}>
          <Switch>
            <Route path="/ledger/accounts" component={AccountsPage} />
            <Route path="/ledger/accounts/:id">{({ id }) => <AccountPage key={id} id={id} />}</Route>
            <Route path="/ledger/accounts/:id/new">{({ id }) => <AccountFormPage key={id} id={id} form="new" />}</Route>
            <Route path="/ledger/accounts/:id/edit">{({ id }) => <AccountFormPage key={id} id={id} form="edit" />}</Route>
            <Route component={MissingPage} />
          </Switch>
        </NavigationProvider>
      </PortalProvider>
    </LocaleProvider>
  );
}
