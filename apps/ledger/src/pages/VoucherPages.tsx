import { Route, Switch } from '@suanpan/app-kit/routing';
import { JournalFormPage } from './JournalFormPage.tsx';
import { JournalPage } from './JournalPage.tsx';
import { MissingPage } from './MissingPage.tsx';
import { VoucherEntryPage } from './VoucherEntryPage.tsx';
import { VoucherPage } from './VoucherPage.tsx';
import { VouchersPage } from './VouchersPage.tsx';

/** The pages of vouchers and their drafts. */
export function VoucherPages() {
  return (
    <Switch>
      <Route path="/ledger/vouchers" component={VouchersPage} />
      <Route path="/ledger/vouchers/new" component={VoucherEntryPage} />
      <Route path="/ledger/vouchers/:id">{({ id }) => <VoucherPage key={id} id={id} />}</Route>
      <Route path="/ledger/journals/:id">{({ id }) => <JournalPage key={id} id={id} />}</Route>
      <Route path="/ledger/journals/:id/edit">{({ id }) => <JournalFormPage key={id} id={id} />}</Route>
      <Route component={MissingPage} />
    </Switch>
  );
}
