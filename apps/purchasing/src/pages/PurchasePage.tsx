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
import { Suspense, lazy } from 'react';
import { useT } from '../texts.ts';

// Nobody waits for it: the paper is what people come for.
const DocumentInvoices = lazy(async () => ({ default: (await import('../invoices/DocumentInvoices.tsx')).DocumentInvoices }));

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
          aside={<Invoices document={document} />}
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

/** How far what stands is invoiced, for whoever may read invoices. */
function Invoices({ document }: { document: Purchase }) {
  const canRead = useCan('purchasing.invoice.read');
  const isInvoiced = document.status === 'APPROVED' && document.redOf === null && !document.type.startsWith('PROVISIONAL');
  if (!canRead || !isInvoiced) return null;
  return (
    <Suspense fallback={null}>
      <DocumentInvoices key={document.version} documentId={document.id} />
    </Suspense>
  );
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
