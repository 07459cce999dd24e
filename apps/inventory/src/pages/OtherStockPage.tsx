import { useCan } from '@suanpan/app-kit/use-session';
import { DocumentPage } from '@suanpan/document-kit/document-page';
import { DocumentSheet } from '@suanpan/document-kit/document-sheet';
import { ApproveCostedDocumentDocument } from '../data/approve-costed-document.generated.ts';
import { ApproveStockDocumentDocument } from '../data/approve-stock-document.generated.ts';
import { RemoveAttachmentDocument } from '../data/remove-attachment.generated.ts';
import { VoidStockDocumentDocument } from '../data/void-stock-document.generated.ts';
import { OtherStockFacts } from '../other-stock/OtherStockFacts.tsx';
import { OtherStockLines } from '../other-stock/OtherStockLines.tsx';
import { useDocumentQuery } from '../other-stock/use-document-query.ts';
import { useT } from '../texts.ts';

interface OtherStockPageProps {
  id: string;
}

const rest = { void: VoidStockDocumentDocument, removeAttachment: RemoveAttachmentDocument };
const listHref = '/inventory/others';

/** Goods that came or went otherwise, or cost more or less, and what may be done with the document. */
export function OtherStockPage({ id }: OtherStockPageProps) {
  const t = useT();
  const canSeeCost = useCan('inventory.cost.read');
  const approve = canSeeCost ? ApproveCostedDocumentDocument : ApproveStockDocumentDocument;
  return (
    <DocumentPage id={id} query={useDocumentQuery()} listHref={listHref}>
      {(document, reload) => (
        <DocumentSheet
          document={document}
          mutations={{ approve, ...rest }}
          writePermission="inventory.document.write"
          listHref={listHref}
          editHref={`${listHref}/${id}/edit`}
          onReload={reload}
          facts={<OtherStockFacts document={document} />}
          totals={<span>{t('stockDocument.count', { count: document.lines.length })}</span>}
          lines={<OtherStockLines document={document} canSeeCost={canSeeCost} />}
        />
      )}
    </DocumentPage>
  );
}
