import type { PrintedDocument } from '@suanpan/print-kit/printed-document';
import type { DocumentView } from '../documents/document-view.ts';
import type { useDocumentT } from '../texts/document-texts.ts';

/** What a document is called on paper, and what it must not be taken for. */
export type PrintedHead = Pick<PrintedDocument, 'title' | 'mark'>;

/** Returns what a document of the books is called on paper; what does not stand says so. */
export function printedHead(
  { type, status, redOf }: Pick<DocumentView, 'type' | 'status'> & { readonly redOf: { readonly id: string } | null },
  t: ReturnType<typeof useDocumentT>,
): PrintedHead {
  return { title: t(`type.${type}`), mark: status === 'APPROVED' ? redOf && t('status.red') : t(`status.${status}`) };
}
