import { Route, Switch } from '@suanpan/app-kit/routing';
import { EditClaimPage, NewClaimPage } from './ClaimFormPage.tsx';
import { ClaimPage } from './ClaimPage.tsx';
import { ClaimsPage } from './ClaimsPage.tsx';
import { MissingPage } from './MissingPage.tsx';

/** The pages of what is owed without goods. */
export function ClaimPages() {
  return (
    <Switch>
      <Route path="/money/claims" component={ClaimsPage} />
      <Route path="/money/claims/new-receivable">{() => <NewClaimPage key="RECEIVABLE" type="RECEIVABLE" />}</Route>
      <Route path="/money/claims/new-payable">{() => <NewClaimPage key="PAYABLE" type="PAYABLE" />}</Route>
      <Route path="/money/claims/:id">{({ id }) => <ClaimPage key={id} id={id} />}</Route>
      <Route path="/money/claims/:id/edit">{({ id }) => <EditClaimPage key={id} id={id} />}</Route>
      <Route component={MissingPage} />
    </Switch>
  );
}
