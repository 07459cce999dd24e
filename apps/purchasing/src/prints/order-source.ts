import type { PrintSource } from '@suanpan/print-kit/print-source';

/** Where orders are read that are printed in one go; how they are described is loaded with the preview. */
export const orderSource: PrintSource = {
  kind: 'PURCHASE_ORDER',
  read: async (client, ids) => (await import('./read-printed-orders.ts')).readPrintedOrders(client, ids),
};
