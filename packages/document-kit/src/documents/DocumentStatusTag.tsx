import { StatusTag, type StatusTone } from '@suanpan/shared-ui/status-tag';
import { useDocumentT } from '../texts/document-texts.ts';
import type { DocumentStatus } from './document-type.ts';

const tones: Readonly<Record<DocumentStatus, StatusTone>> = { DRAFT: 'neutral', APPROVED: 'done', VOID: 'danger' };

interface DocumentStatusTagProps {
  status: DocumentStatus;
  /** Whether it takes back another one, in red. */
  isRed?: boolean;
}

/** Where a document stands, as a word. */
export function DocumentStatusTag({ status, isRed = false }: DocumentStatusTagProps) {
  const t = useDocumentT();
  return (
    <>
      <StatusTag tone={tones[status]}>{t(`status.${status}`)}</StatusTag>
      {isRed && <StatusTag tone="danger">{t('status.red')}</StatusTag>}
    </>
  );
}
