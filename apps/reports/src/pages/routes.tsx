import { afterPaint } from '@suanpan/app-kit/after-paint';
import { Route, Switch } from '@suanpan/app-kit/routing';
import { useHost } from '@suanpan/app-kit/use-host';
import { useSession } from '@suanpan/app-kit/use-session';
import { LocaleProvider } from '@suanpan/shared-ui/locale-provider';
import { NavigationProvider } from '@suanpan/shared-ui/navigation-provider';
import { PortalProvider } from '@suanpan/shared-ui/portal-provider';
import { CashReportPage } from './CashReportPage.tsx';
import { MissingPage } from './MissingPage.tsx';
import { PurchaseReportPage } from './PurchaseReportPage.tsx';
import { ReceivablesPage } from './ReceivablesPage.tsx';
import { SalesReportPage } from './SalesReportPage.tsx';
import { StockReportPage } from './StockReportPage.tsx';

/** The pages of the app, by their address. */
export function Pages() {
  const { navigation, ui } = useHost();
  const { locale } = useSession();
  return (
    <LocaleProvider locale={locale}>
      <PortalProvider container={ui.portal}>
        <NavigationProvider onNavigate={(href) => afterPaint(() => navigation.openTab(href))}>
          <Switch>
            <Route path="/reports/sales" component={SalesReportPage} />
            <Route path="/reports/receivables" component={ReceivablesPage} />
            <Route path="/reports/stock" component={StockReportPage} />
            <Route path="/reports/purchasing" component={PurchaseReportPage} />
            <Route path="/reports/cash" component={CashReportPage} />
            <Route component={MissingPage} />
          </Switch>
        </NavigationProvider>
      </PortalProvider>
    </LocaleProvider>
  );
}
