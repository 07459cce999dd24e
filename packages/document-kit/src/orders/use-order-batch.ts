import type { TypedDocumentNode } from '@apollo/client';
import type { JobList } from '@suanpan/app-kit/job-list';
import type { PrintSource } from '@suanpan/print-kit/print-source';
import { useMemo } from 'react';
import type { Batch, BatchAct, BatchRow } from '../batch/batch.ts';
import { useDocumentT } from '../texts/document-texts.ts';
import type { OrderStatus } from './order-status.ts';

interface BatchedOrder extends BatchRow {
  readonly status: OrderStatus;
  readonly gross: string;
}

type OrderAct = 'submit' | 'approve' | 'cancel';

/** How several orders of a list go on. All are the same at each render. */
export interface OrderBatch {
  /** The long work of the app. */
  readonly jobs: JobList;
  /** Those of an order's page. */
  readonly mutations: Readonly<Record<OrderAct, TypedDocumentNode<unknown, { id: string; version: number; reason: string }>>>;
  readonly canWrite: boolean;
  readonly canApprove: boolean;
  /** Where they are read that are printed in one go. */
  readonly print: PrintSource;
}

/** Returns what can be done to several orders: whoever sees them may print them. */
export function useOrderBatch({ jobs, mutations, canWrite, canApprove, print }: OrderBatch): Batch<BatchedOrder> {
  const t = useDocumentT();
  return useMemo(() => {
    const actOf = (id: OrderAct, act: Pick<BatchAct<BatchedOrder>, 'label' | 'body' | 'isFor'>): BatchAct<BatchedOrder> => ({
      id,
      ...act,
      asks: id === 'cancel' ? 'reason' : 'consent',
      mutation: mutations[id],
      variables: ({ id: order, version }, reason) => ({ id: order, version, ...(id === 'cancel' && { reason }) }),
    });
    const submit = actOf('submit', { label: t('act.submit'), body: t('submit.body'), isFor: ({ status }) => status === 'DRAFT' });
    const approve = actOf('approve', {
      label: t('act.approve'),
      body: t('approve.orderBody'),
      isFor: ({ status }) => status === 'SUBMITTED',
    });
    const cancel = actOf('cancel', {
      label: t('act.void'),
      body: t('void.bodyDraft'),
      isFor: ({ status }) => ['DRAFT', 'SUBMITTED', 'APPROVED'].includes(status),
    });
    const acts = [...(canWrite ? [submit] : []), ...(canApprove ? [approve] : []), ...(canWrite ? [cancel] : [])];
    return { jobs, acts, print, amountOf: ({ gross }) => gross };
  }, [jobs, mutations, canWrite, canApprove, print, t]);
}
