import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useCan } from '@suanpan/app-kit/use-session';
import { PrintButton } from '@suanpan/print-kit/print-button';
import type { PrintOperations } from '@suanpan/print-kit/print-operations';
import { DocumentPaper } from '@suanpan/shared-ui/document-paper';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Stack } from '@suanpan/shared-ui/stack';
import { lazy, type ReactNode, Suspense } from 'react';
import { ActFailure } from '../actions/ActFailure.tsx';
import { DocumentActions } from '../actions/DocumentActions.tsx';
import { OtherApprover } from '../actions/OtherApprover.tsx';
import { type DocumentMutations, useDocumentActions } from '../actions/use-document-actions.ts';
import { DocumentStatusTag } from '../documents/DocumentStatusTag.tsx';
import { hasTaxInCost, isPrinted } from '../documents/document-type.ts';
import type { DocumentView } from '../documents/document-view.ts';
import { useDocumentT } from '../texts/document-texts.ts';
import { DocumentAxes } from './DocumentAxes.tsx';
import { DocumentFacts } from './DocumentFacts.tsx';
import { DocumentHistory } from './DocumentHistory.tsx';
import { DocumentLineTable } from './DocumentLineTable.tsx';
import { DocumentLinks } from './DocumentLinks.tsx';
import { DocumentSums } from './DocumentSums.tsx';
import { DocumentVouchers } from './DocumentVouchers.tsx';

// Nobody waits for it: the paper is what people come for.
const AttachmentSection = lazy(async () => ({ default: (await import('./late-parts.ts')).lateParts.AttachmentSection }));
const DocumentPrint = lazy(async () => ({ default: (await import('./late-parts.ts')).lateParts.DocumentPrint }));

export interface DocumentSheetProps {
  document: DocumentView;
  mutations: DocumentMutations;
  /** How prints are counted; absent where nothing is printed. */
  printing?: PrintOperations;
  /** Who may edit drafts of this type, e.g. `purchasing.document.write`. */
  writePermission: string;
  /** Where Back leads. */
  listHref: string;
  /** Where the draft is edited; null where drafts of this type are not. */
  editHref: string | null;
  onReload: () => void;
  /** More that can be done, such as printing or a return, in the page's head. */
  moreActions?: ReactNode;
  /** In place of the usual head fields. */
  facts?: ReactNode;
  /** In place of the usual lines of goods. */
  lines?: ReactNode;
  /** In place of net, tax and gross. */
  totals?: ReactNode;
  /** More of the record at the side. */
  aside?: ReactNode;
}

/** A document as paper, with its record at the side and what may be done with it. What an app does not give is what documents of goods have. */
export function DocumentSheet(props: DocumentSheetProps) {
  const { document, mutations, printing, writePermission, listHref, editHref, onReload, moreActions, aside } = props;
  const { net, tax, gross } = document;
  const t = useDocumentT();
  const { navigation } = useHost();
  const acts = useDocumentActions(document, mutations);
  const rights = { canWrite: useCan(writePermission), canApprove: useCan('books.document.approve') };
  usePageTitle(document.number);
  return (
    <>
      <PageHeader
        title={`${t(`type.${document.type}`)} ${document.number}`}
        status={<DocumentStatusTag status={document.status} isRed={document.redOf !== null} />}
        onBack={() => navigation.openTab(listHref)}
        actions={
          <>
            {moreActions}
            {printing && isPrinted(document.type) && (
              <PrintButton label={t('act.print')}>
                {(onClose) => <DocumentPrint document={document} operations={printing} onClose={onClose} />}
              </PrintButton>
            )}
          </>
        }
      />
      <Stack>
        <ActFailure failure={acts.failureOf('approve')} onReload={onReload} />
        <OtherApprover of={document} />
        <DocumentPaper
          fields={props.facts ?? <DocumentFacts document={document} />}
          actions={<DocumentActions document={document} rights={rights} editHref={editHref} acts={acts} />}
          totals={props.totals ?? <DocumentSums net={net} tax={tax} gross={gross} isTaxInCost={hasTaxInCost(document)} />}
          aside={
            <>
              <DocumentAxes document={document} />
              <DocumentLinks document={document} />
              <DocumentVouchers vouchers={document.vouchers ?? []} />
              {aside}
              <Attachments document={document} removal={mutations.removeAttachment} canWrite={rights.canWrite} />
              <DocumentHistory events={document.history ?? []} />
            </>
          }
        >
          {props.lines ?? <DocumentLineTable document={document} />}
        </DocumentPaper>
      </Stack>
    </>
  );
}

interface AttachmentsProps {
  document: DocumentView;
  removal: DocumentMutations['removeAttachment'];
  canWrite: boolean;
}

/** The files of a document. Renders nothing where an app's documents have none. */
function Attachments({ document: { id, status, attachments }, removal, canWrite }: AttachmentsProps) {
  if (attachments === undefined || removal === undefined) return null;
  return (
    <Suspense fallback={null}>
      <AttachmentSection
        documentId={id}
        attachments={attachments}
        removal={removal}
        canAdd={canWrite}
        canRemove={canWrite && status === 'DRAFT'}
      />
    </Suspense>
  );
}
