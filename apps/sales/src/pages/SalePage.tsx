import { useCan } from '@suanpan/app-kit/use-session';
import { DocumentPage } from '@suanpan/document-kit/document-page';
import { DocumentSheet } from '@suanpan/document-kit/document-sheet';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { ApproveSaleDocument } from '../data/approve-sale.generated.ts';
import { ReadSaleDocument, type ReadSaleQuery } from '../data/read-sale.generated.ts';
import { RemoveAttachmentDocument } from '../data/remove-attachment.generated.ts';
import { VoidSaleDocument } from '../data/void-sale.generated.ts';
import { printOperations } from '../documents/print-operations.ts';
import { useT } from '../texts.ts';

interface SalePageProps {
  id: string;
}

const mutations = { approve: ApproveSaleDocument, void: VoidSaleDocument, removeAttachment: RemoveAttachmentDocument };

/** A sale, or goods that a customer brought back. */
export function SalePage({ id }: SalePageProps) {
  return (
    <DocumentPage id={id} query={ReadSaleDocument} listHref="/sales/documents">
      {(document, reload) => (
        <DocumentSheet
          document={document}
          mutations={mutations}
          printing={printOperations}
          writePermission="sales.document.write"
          listHref="/sales/documents"
          editHref={document.type === 'SALE' ? `/sales/documents/${document.id}/edit` : null}
          onReload={reload}
          moreActions={<ReturnLink document={document} />}
        />
      )}
    </DocumentPage>
  );
}

/** The way to a return of a sale that stands. Renders nothing where nothing is left to come back. */
function ReturnLink({ document }: { document: NonNullable<ReadSaleQuery['tradeDocument']> }) {
  const t = useT();
  const canWrite = useCan('sales.document.write');
  if (!canWrite || !document.lines.some(({ returnable }) => Number(returnable ?? 0) > 0)) return null;
  return <LinkButton href={`/sales/documents/${document.id}/return`}>{t('sale.return')}</LinkButton>;
}
