import { invoiceActions } from '#business/purchasing/input-invoice-actions.ts';
import { invoiceSortFields } from '#business/purchasing/input-invoice-list.ts';
import { invoiceHistoryActions, invoiceStatuses } from '#business/purchasing/input-invoice.ts';
import { builder } from '../builder.ts';

/** The state of an input invoice. */
export const InvoiceStatusEnum = builder.enumType('InvoiceStatus', {
  description: 'The state of an input invoice: draft (草稿), submitted (待审核), approved (已审核) or void (已作废).',
  values: invoiceStatuses,
});

/** What tax law sees in an input invoice. */
export const InvoiceKindEnum = builder.enumType('InvoiceKind', {
  description: 'Special (专用发票), whose tax can be deducted, or ordinary (普通发票).',
  values: ['SPECIAL', 'ORDINARY'] as const,
});

/** How much of an invoice receipts and returns account for. */
export const InvoiceExecutionEnum = builder.enumType('InvoiceExecution', {
  description: 'How far an invoice is matched with receipts and returns.',
  values: ['NONE', 'PARTIAL', 'FULL'] as const,
});

/** Whether the tax of an invoice is deducted. */
export const InvoiceDeductionEnum = builder.enumType('InvoiceDeduction', {
  description: 'Whether its tax is deducted: never (普票), to be ticked (待勾选), or ticked (已勾选).',
  values: ['NONE', 'PENDING', 'DEDUCTED'] as const,
});

/** Whether all that an invoice books is in the books. */
export const InvoicePostingEnum = builder.enumType('InvoicePosting', {
  description: 'Whether the books have all of an invoice: its receipts, and the cents by which it differs from them.',
  values: ['UNPOSTED', 'POSTED'] as const,
});

/** What can be done with an input invoice. */
export const InvoiceActionEnum = builder.enumType('InvoiceAction', {
  description: 'What can be done with an input invoice.',
  values: invoiceActions,
});

/** What was done to an input invoice. */
export const InvoiceHistoryActionEnum = builder.enumType('InvoiceHistoryAction', {
  description: 'What was done to an input invoice.',
  values: invoiceHistoryActions,
});

/** What input invoices can be sorted by. */
export const InvoiceSortFieldEnum = builder.enumType('InvoiceSortField', {
  description: 'What input invoices can be sorted by; suppliers by the pinyin of their name.',
  values: invoiceSortFields,
});
