import { DocumentPage } from '@suanpan/document-kit/document-page';
import { DocumentSheet, type DocumentSheetProps } from '@suanpan/document-kit/document-sheet';
import { ReadMoneyDocumentDocument, type ReadMoneyDocumentQuery } from '../data/read-money-document.generated.ts';
import { moneyMutations } from './money-mutations.ts';
import { printOperations } from './print-operations.ts';

interface MoneySheetProps {
  id: string;
  /** The list that it is one of, below which it is edited. */
  listHref: string;
  /** What its type has in place of the usual lines and sums. */
  parts: (document: NonNullable<ReadMoneyDocumentQuery['tradeDocument']>) => Pick<DocumentSheetProps, 'lines' | 'totals'>;
}

/** A document of money as paper, and what may be done with it. */
export function MoneySheet({ id, listHref, parts }: MoneySheetProps) {
  return (
    <DocumentPage id={id} query={ReadMoneyDocumentDocument} listHref={listHref}>
      {(document, reload) => (
        <DocumentSheet
          document={document}
          mutations={moneyMutations}
          printing={printOperations}
          writePermission="money.document.write"
          listHref={listHref}
          editHref={`${listHref}/${id}/edit`}
          onReload={reload}
          {...parts(document)}
        />
      )}
    </DocumentPage>
  );
}
