import { useCan } from '@suanpan/app-kit/use-session';
import { DocumentPage } from '@suanpan/document-kit/document-page';
import { DocumentSheet } from '@suanpan/document-kit/document-sheet';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { ApprovePurchaseDocument } from '../data/approve-purchase.generated.ts';
import { ReadPurchaseDocument, type ReadPurchaseQuery } from '../data/read-purchase.generated.ts';
import { RemoveAttachmentDocument } from '../data/remove-attachment.generated.ts';
import { VoidPurchaseDocument } from '../data/void-purchase.generated.ts';
import { printOperations } from '../documents/print-operations.ts';
import { ReverseButton } from '../documents/ReverseButton.tsx';
import { useT } from '../texts.ts';

interface PurchasePageProps {
  id: string;
}

const mutations = { approve: ApprovePurchaseDocument, void: VoidPurchaseDocument, removeAttachment: RemoveAttachmentDocument };

/** A purchase, a provisional receipt, or what takes one of them back. */
export function PurchasePage({ id }: PurchasePageProps) {
  return (
    <DocumentPage id={id} query={ReadPurchaseDocument} listHref="/purchasing/documents">
      {(document, reload) => (
        <DocumentSheet
          document={document}
          mutations={mutations}
          printing={printOperations}
          writePermission="purchasing.document.write"
          listHref="/purchasing/documents"
          editHref={isTyped(document) ? `/purchasing/documents/${document.id}/edit` : null}
          onReload={reload}
          moreActions={<MoreActions document={document} />}
        />
      )}
    </DocumentPage>
  );
}

type Purchase = NonNullable<ReadPurchaseQuery['tradeDocument']>;

/** Returns and reversals are made from others, and made anew rather than changed. */
function isTyped({ type }: Purchase): boolean {
  return type === 'PURCHASE' || type === 'PROVISIONAL';
}

/** What can be made from a purchase that stands. */
function MoreActions({ document }: { document: Purchase }) {
  const t = useT();
  const canWrite = useCan('purchasing.document.write');
  const canApprove = useCan('books.document.approve');
  if (document.status !== 'APPROVED' || document.redOf !== null) return null;
  if (document.type === 'PURCHASE' && canWrite && document.lines.some(({ returnable }) => Number(returnable ?? 0) > 0)) {
    return <LinkButton href={`/purchasing/documents/${document.id}/return`}>{t('purchase.return')}</LinkButton>;
  }
  if (document.type !== 'PROVISIONAL' || !canApprove || document.returns.length > 0) return null;
  return <ReverseButton document={document} />;
}
