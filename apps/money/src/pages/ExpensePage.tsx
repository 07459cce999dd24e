import { DocumentPage } from '@suanpan/document-kit/document-page';
import { DocumentSheet } from '@suanpan/document-kit/document-sheet';
import { ReadMoneyDocumentDocument } from '../data/read-money-document.generated.ts';
import { moneyMutations } from '../documents/money-mutations.ts';
import { ExpenseLines } from '../expenses/ExpenseLines.tsx';

interface ExpensePageProps {
  id: string;
}

const listHref = '/money/expenses';

/** Expenses, and what may be done with them. */
export function ExpensePage({ id }: ExpensePageProps) {
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
          lines={<ExpenseLines lines={document.lines} />}
        />
      )}
    </DocumentPage>
  );
}
