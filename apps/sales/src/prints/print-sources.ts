import type { PrintSource } from '@suanpan/print-kit/print-source';

/** Where orders are read that are printed in one go; how they are described is loaded with the preview, as is that of quotations. */
export const orderSource: PrintSource = {
  kind: 'ORDER',
  read: async (client, ids) => (await import('./read-printed.ts')).readPrintedOrders(client, ids),
};

/** Where quotations are read that are printed in one go. */
export const quotationSource: PrintSource = {
  kind: 'QUOTATION',
  read: async (client, ids) => (await import('./read-printed.ts')).readPrintedQuotations(client, ids),
};
