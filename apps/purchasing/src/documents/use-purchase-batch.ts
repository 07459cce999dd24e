import { useCan } from '@suanpan/app-kit/use-session';
import { useMemo } from 'react';
import { jobs } from '../app/jobs.ts';
import { ApprovePurchaseDocument } from '../data/approve-purchase.generated.ts';
import { VoidPurchaseDocument } from '../data/void-purchase.generated.ts';

const mutations = { approve: ApprovePurchaseDocument, void: VoidPurchaseDocument };

/** How several purchases are approved and voided. */
export function usePurchaseBatch() {
  const canApprove = useCan('books.document.approve');
  return useMemo(() => ({ jobs, mutations, canApprove }), [canApprove]);
}
