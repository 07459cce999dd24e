import { StatusTag, type StatusTone } from '@suanpan/shared-ui/status-tag';
import { useDocumentT } from '../texts/document-texts.ts';
import type { DocumentRow } from './document-row.ts';
import { type DocumentExecution, leavesOpen } from './document-type.ts';

const tones: Readonly<Record<DocumentExecution, StatusTone>> = { NONE: 'waiting', PARTIAL: 'active', FULL: 'done' };

interface ExecutionTagProps {
  document: Pick<DocumentRow, 'type' | 'status' | 'execution' | 'gross'>;
}

/** How far what a document left open is settled. Renders nothing where it left nothing open, or has not yet. */
export function ExecutionTag({ document: { type, status, execution, gross } }: ExecutionTagProps) {
  const t = useDocumentT();
  // A red document takes away what another left open, and leaves nothing open itself.
  if (!leavesOpen(type) || status !== 'APPROVED' || gross.startsWith('-')) return null;
  return <StatusTag tone={tones[execution]}>{t(`execution.${execution}`)}</StatusTag>;
}
