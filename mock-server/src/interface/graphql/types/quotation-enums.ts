import { quotationStatuses } from '#business/sales/quotation.ts';
import { builder } from '../builder.ts';

/** The state of a quotation. */
export const QuotationStatusEnum = builder.enumType('QuotationStatus', {
  description:
    'The state of a quotation today: draft (草稿), sent (已发出), sent but past its last day (已过期), accepted (已成交) or lost (已失效).',
  values: quotationStatuses,
});

/** What can be done with a quotation. */
export const QuotationActionEnum = builder.enumType('QuotationAction', {
  description: 'What can be done with a quotation; ORDER is to make a sales order from it.',
  values: ['EDIT', 'SEND', 'ORDER', 'LOSE'] as const,
});

/** What was done to a quotation. */
export const QuotationHistoryActionEnum = builder.enumType('QuotationHistoryAction', {
  description: 'What was done to a quotation.',
  values: ['CREATED', 'EDITED', 'SENT', 'ACCEPTED', 'LOST'] as const,
});

/** What quotations can be sorted by. */
export const QuotationSortFieldEnum = builder.enumType('QuotationSortField', {
  description: 'What quotations can be sorted by; customers by the pinyin of their name.',
  values: ['DATE', 'NUMBER', 'CUSTOMER', 'GROSS', 'VALID_UNTIL'] as const,
});
