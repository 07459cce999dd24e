import { useCan } from '@suanpan/app-kit/use-session';
import { useOrderBatch as useBatch } from '@suanpan/document-kit/order-batch';
import { jobs } from '../app/jobs.ts';
import { ApproveOrderDocument } from '../data/approve-order.generated.ts';
import { CancelOrderDocument } from '../data/cancel-order.generated.ts';
import { SubmitOrderDocument } from '../data/submit-order.generated.ts';
import { orderSource } from './order-source.ts';

const mutations = { submit: SubmitOrderDocument, approve: ApproveOrderDocument, cancel: CancelOrderDocument };

/** What can be done to several orders. */
export function useOrderBatch() {
  return useBatch({
    jobs,
    mutations,
    canWrite: useCan('sales.order.write'),
    canApprove: useCan('sales.order.approve'),
    print: orderSource,
  });
}
