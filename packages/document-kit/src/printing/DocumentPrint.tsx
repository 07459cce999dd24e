import { PrintDialog } from '@suanpan/print-kit/print-dialog';
import type { PrintOperations } from '@suanpan/print-kit/print-operations';
import type { DocumentView } from '../documents/document-view.ts';
import { useDocumentT } from '../texts/document-texts.ts';
import { printedDocument } from './printed-document.ts';
import { printedHead } from './printed-head.ts';

interface DocumentPrintProps {
  document: DocumentView;
  operations: PrintOperations;
  onClose: () => void;
}

/** The preview of a document of the books. */
export function DocumentPrint({ document, operations, onClose }: DocumentPrintProps) {
  const t = useDocumentT();
  return (
    <PrintDialog
      describe={(words) => printedDocument(document, printedHead(document, t), words)}
      thing={{ kind: 'DOCUMENT', id: document.id, operations }}
      onClose={onClose}
    />
  );
}
