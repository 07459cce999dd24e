import type { HandOverReason } from '#business/trade/open-delivery.ts';
import type { ErrorEntry } from './error-entry.ts';

/** Why goods of an order cannot be handed over. */
export const deliveryErrors: Readonly<Record<HandOverReason, ErrorEntry>> = {
  'more-than-open': {
    code: 'SP-API-697',
    cause: 'More was entered of a line than is open: what is delivered or received, and what waits in drafts, is taken off.',
    effect: 'Nothing was saved.',
    remedy: 'Enter at most what is open; whoever approves looks at drafts that should not be there.',
    message: {
      'zh-CN': '最多还能登记 {left}（已扣除待审核的草稿）。',
      'en-US': 'At most {left} is still open; drafts that wait for approval are taken off.',
    },
  },
};
