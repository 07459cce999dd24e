import { useCan } from '@suanpan/app-kit/use-session';
import { useMemo } from 'react';
import { jobs } from '../app/jobs.ts';
import { moneyMutations as mutations } from './money-mutations.ts';

/** How several documents of money are approved and voided. */
export function useMoneyBatch() {
  const canApprove = useCan('books.document.approve');
  return useMemo(() => ({ jobs, mutations, canApprove }), [canApprove]);
}
