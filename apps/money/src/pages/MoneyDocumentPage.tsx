import { DocumentPage } from '@suanpan/document-kit/document-page';
import { DocumentSheet } from '@suanpan/document-kit/document-sheet';
import { ReadMoneyDocumentDocument } from '../data/read-money-document.generated.ts';
import { moneyMutations } from '../documents/money-mutations.ts';
import { MoneyTotals } from '../documents/MoneyTotals.tsx';
import { SettledLines } from '../documents/SettledLines.tsx';

interface MoneyDocumentPageProps {
  id: string;
}

const listHref = '/money/documents';

/** A receipt, a payment or the use of an advance: what it settles, and what may be done with it. */
export function MoneyDocumentPage({ id }: MoneyDocumentPageProps) {
  return (
    <DocumentPage id={id} query={ReadMoneyDocumentDocument} listHref={listHref}>
      {(document, reload) => (
        <DocumentSheet
          document={document}
          mutations={moneyMutations}
          writePermission="money.document.write"
          listHref={listHref}
          editHref={`${listHref}/${id}/edit`}
          onReload={reload}
          totals={<MoneyTotals document={document} />}
          lines={<SettledLines lines={document.lines} />}
        />
      )}
    </DocumentPage>
  );
}
