import { useCan } from '@suanpan/app-kit/use-session';
import { useMemo } from 'react';
import { jobs } from '../app/jobs.ts';
import { ApproveSaleDocument } from '../data/approve-sale.generated.ts';
import { VoidSaleDocument } from '../data/void-sale.generated.ts';

const mutations = { approve: ApproveSaleDocument, void: VoidSaleDocument };

/** How several sales are approved and voided. */
export function useSaleBatch() {
  const canApprove = useCan('books.document.approve');
  return useMemo(() => ({ jobs, mutations, canApprove }), [canApprove]);
}
