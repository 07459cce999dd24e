import { Route, Switch } from '@suanpan/app-kit/routing';
import { EditInvoicePage, NewInvoicePage } from './InvoiceFormPage.tsx';
import { InvoiceMatchPage } from './InvoiceMatchPage.tsx';
import { InvoicePage } from './InvoicePage.tsx';
import { InvoicesPage } from './InvoicesPage.tsx';
import { MissingPage } from './MissingPage.tsx';
import { UninvoicedPage } from './UninvoicedPage.tsx';

/** The pages of input invoices. They come by themselves, so that purchases and suppliers do not wait for them. */
export function InvoicePages() {
  return (
    <Switch>
      <Route path="/purchasing/invoices" component={InvoicesPage} />
      <Route path="/purchasing/invoices/new" component={NewInvoicePage} />
      <Route path="/purchasing/invoices/uninvoiced" component={UninvoicedPage} />
      <Route path="/purchasing/invoices/:id">{({ id }) => <InvoicePage key={id} id={id} />}</Route>
      <Route path="/purchasing/invoices/:id/edit">{({ id }) => <EditInvoicePage key={id} id={id} />}</Route>
      <Route path="/purchasing/invoices/:id/match">{({ id }) => <InvoiceMatchPage key={id} id={id} />}</Route>
      <Route component={MissingPage} />
    </Switch>
  );
}
