import { useCan } from '@suanpan/app-kit/use-session';
import { useOrderBatch as useBatch } from '@suanpan/document-kit/order-batch';
import { jobs } from '../app/jobs.ts';
import { ApprovePurchaseOrderDocument } from '../data/approve-purchase-order.generated.ts';
import { CancelPurchaseOrderDocument } from '../data/cancel-purchase-order.generated.ts';
import { SubmitPurchaseOrderDocument } from '../data/submit-purchase-order.generated.ts';
import { orderSource } from '../prints/order-source.ts';

const mutations = { submit: SubmitPurchaseOrderDocument, approve: ApprovePurchaseOrderDocument, cancel: CancelPurchaseOrderDocument };

/** What can be done to several orders. */
export function useOrderBatch() {
  return useBatch({
    jobs,
    mutations,
    canWrite: useCan('purchasing.order.write'),
    canApprove: useCan('purchasing.order.approve'),
    print: orderSource,
  });
}
