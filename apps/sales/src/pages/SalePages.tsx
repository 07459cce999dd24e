import { Route, Switch } from '@suanpan/app-kit/routing';
import { MissingPage } from './MissingPage.tsx';
import { EditQuotationPage, NewQuotationPage } from './QuotationFormPage.tsx';
import { QuotationPage } from './QuotationPage.tsx';
import { QuotationsPage } from './QuotationsPage.tsx';
import { EditSalePage, NewSalePage } from './SaleFormPage.tsx';
import { SalePage } from './SalePage.tsx';
import { SaleReturnPage } from './SaleReturnPage.tsx';
import { SalesPage } from './SalesPage.tsx';

/** The pages of quotations, of sales and their returns. They come by themselves, so that orders and customers do not wait for them. */
export function SalePages() {
  return (
    <Switch>
      <Route path="/sales/documents" component={SalesPage} />
      <Route path="/sales/documents/new" component={NewSalePage} />
      <Route path="/sales/documents/:id">{({ id }) => <SalePage key={id} id={id} />}</Route>
      <Route path="/sales/documents/:id/edit">{({ id }) => <EditSalePage key={id} id={id} />}</Route>
      <Route path="/sales/documents/:id/return">{({ id }) => <SaleReturnPage key={id} id={id} />}</Route>
      <Route path="/sales/quotations" component={QuotationsPage} />
      <Route path="/sales/quotations/new" component={NewQuotationPage} />
      <Route path="/sales/quotations/:id">{({ id }) => <QuotationPage key={id} id={id} />}</Route>
      <Route path="/sales/quotations/:id/print">{({ id }) => <QuotationPage key={id} id={id} isPrinting />}</Route>
      <Route path="/sales/quotations/:id/edit">{({ id }) => <EditQuotationPage key={id} id={id} />}</Route>
      <Route component={MissingPage} />
    </Switch>
  );
}
