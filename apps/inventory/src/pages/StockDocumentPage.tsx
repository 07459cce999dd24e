import { DocumentPage } from '@suanpan/document-kit/document-page';
import { DocumentSheet } from '@suanpan/document-kit/document-sheet';
import { ApproveStockDocumentDocument } from '../data/approve-stock-document.generated.ts';
import { ReadStockDocumentDocument } from '../data/read-stock-document.generated.ts';
import { RemoveAttachmentDocument } from '../data/remove-attachment.generated.ts';
import { VoidStockDocumentDocument } from '../data/void-stock-document.generated.ts';
import { CountLineTable } from '../counts/CountLineTable.tsx';
import { printOperations } from '../documents/print-operations.ts';
import { useT } from '../texts.ts';

interface StockDocumentPageProps {
  id: string;
}

const mutations = { approve: ApproveStockDocumentDocument, void: VoidStockDocumentDocument, removeAttachment: RemoveAttachmentDocument };
const listHref = '/inventory/documents';

/** A transfer or a count: what it says, and what may be done with it. */
export function StockDocumentPage({ id }: StockDocumentPageProps) {
  const t = useT();
  return (
    <DocumentPage id={id} query={ReadStockDocumentDocument} listHref={listHref}>
      {(document, reload) => (
        <DocumentSheet
          document={document}
          mutations={mutations}
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
