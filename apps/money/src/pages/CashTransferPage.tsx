import { DocumentPage } from '@suanpan/document-kit/document-page';
import { DocumentSheet } from '@suanpan/document-kit/document-sheet';
import { Amount } from '@suanpan/shared-ui/amount';
import { TransferParts } from '../cash-transfers/TransferParts.tsx';
import { ReadMoneyDocumentDocument } from '../data/read-money-document.generated.ts';
import { moneyMutations } from '../documents/money-mutations.ts';

interface CashTransferPageProps {
  id: string;
}

const listHref = '/money/transfers';

/** Money that went from one account to another, and what may be done with it. */
export function CashTransferPage({ id }: CashTransferPageProps) {
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
          totals={<Amount value={document.amount} currency size="large" />}
          lines={
            <TransferParts
              from={document.cashAccount?.name ?? ''}
              to={document.targetCashAccount?.name ?? ''}
              amount={document.amount}
              fee={document.fee}
            />
          }
        />
      )}
    </DocumentPage>
  );
}
