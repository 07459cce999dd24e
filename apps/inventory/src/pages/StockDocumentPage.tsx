import { DocumentPage } from '@suanpan/document-kit/document-page';
import { DocumentSheet } from '@suanpan/document-kit/document-sheet';
import { ReadStockDocumentDocument } from '../data/read-stock-document.generated.ts';
import { CountLineTable } from '../counts/CountLineTable.tsx';
import { printOperations } from '../documents/print-operations.ts';
import { stockMutations } from '../documents/stock-mutations.ts';
import { useT } from '../texts.ts';

interface StockDocumentPageProps {
  id: string;
}

const listHref = '/inventory/documents';

/** A transfer or a count: what it says, and what may be done with it. */
export function StockDocumentPage({ id }: StockDocumentPageProps) {
  const t = useT();
  return (
    <DocumentPage id={id} query={ReadStockDocumentDocument} listHref={listHref}>
      {(document, reload) => (
        <DocumentSheet
          document={document}
          mutations={stockMutations}
          printing={printOperations}
          writePermission="inventory.document.write"
          listHref={listHref}
          editHref={`${listHref}/${id}/edit`}
          onReload={reload}
          totals={<span>{t('stockDocument.count', { count: document.lines.length })}</span>}
          lines={document.type === 'COUNT' ? <CountLineTable document={document} /> : undefined}
        />
      )}
    </DocumentPage>
  );
}
