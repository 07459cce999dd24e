import { useCan } from '@suanpan/app-kit/use-session';
import { useMemo } from 'react';
import { jobs } from '../app/jobs.ts';
import { stockMutations as mutations } from './stock-mutations.ts';

/** How several documents of stock are approved and voided. */
export function useStockBatch() {
  const canApprove = useCan('books.document.approve');
  return useMemo(() => ({ jobs, mutations, canApprove }), [canApprove]);
}
