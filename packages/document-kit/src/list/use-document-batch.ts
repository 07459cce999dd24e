import type { JobList } from '@suanpan/app-kit/job-list';
import { todayIn } from '@suanpan/app-kit/today-in';
import { useSession } from '@suanpan/app-kit/use-session';
import { useMemo } from 'react';
import type { DocumentMutations } from '../actions/use-document-actions.ts';
import type { Batch, BatchAct } from '../batch/batch.ts';
import { type DocumentRow, documentAmount } from '../documents/document-row.ts';
import { type DocumentType, isPrinted } from '../documents/document-type.ts';
import { documentSource } from '../printing/document-source.ts';
import { useDocumentT } from '../texts/document-texts.ts';

/** A row of a list whose documents are approved and voided several at once. */
export interface BatchedDocument extends DocumentRow {
  readonly version: number;
}

/** How documents of a list are approved and voided. */
export interface DocumentBatch {
  /** The long work of the app. */
  readonly jobs: JobList;
  /** Those of their pages; the same object at each render. */
  readonly mutations: Pick<DocumentMutations, 'approve' | 'void'>;
  readonly canApprove: boolean;
}

/** Returns what can be done to several documents of the books of some types; null where that is nothing. */
export function useDocumentBatch(
  { jobs, mutations, canApprove }: Partial<DocumentBatch>,
  types: readonly DocumentType[],
): Batch<BatchedDocument> | null {
  const t = useDocumentT();
  const { company } = useSession();
  const arePrinted = types.some(isPrinted);
  return useMemo(() => {
    if (!jobs || !mutations || (canApprove !== true && !arePrinted)) return null;
    const approve: BatchAct<BatchedDocument> = {
      id: 'approve',
      label: t('act.approve'),
      body: t('approve.body'),
      asks: 'consent',
      isFor: ({ status }) => status === 'DRAFT',
      mutation: mutations.approve,
      variables: ({ id, version }) => ({ id, version }),
    };
    const voidThem: BatchAct<BatchedDocument> = {
      id: 'void',
      label: t('act.void'),
      body: t('void.bodyPosted'),
      asks: 'reason',
      isFor: ({ status }) => status !== 'VOID',
      mutation: mutations.void,
      variables: ({ id, version, status }, reason) => ({
        id,
        version,
        reason,
        date: status === 'APPROVED' ? todayIn(company.timeZone, new Date()) : null,
      }),
    };
    const acts = canApprove === true ? [approve, voidThem] : [];
    return { jobs, acts, amountOf: documentAmount, ...(arePrinted && { print: documentSource }) };
  }, [jobs, mutations, canApprove, arePrinted, t, company.timeZone]);
}
