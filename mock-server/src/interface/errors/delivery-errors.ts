import type { HandOverReason } from '#business/trade/open-delivery.ts';
import type { ErrorEntry } from './error-entry.ts';

/** Why goods of an order cannot be handed over, or not be taken back. */
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
  'hand-over-not-found': {
    code: 'SP-API-710',
    cause: 'There is no such hand-over in this company, or somebody else made it.',
    effect: 'Nothing was changed.',
    remedy: 'Take back what you handed over yourself; of anything else whoever approves voids the draft.',
    message: {
      'zh-CN': '没有这张由您登记的出入库单。别人登记的，请老板或会计作废草稿。',
      'en-US': 'You handed over nothing under this number. Of what others handed over, whoever approves voids the draft.',
    },
  },
  'hand-over-decided': {
    code: 'SP-API-711',
    cause: 'The draft that was handed over is approved, or voided.',
    effect: 'Nothing was changed.',
    remedy: 'Ask whoever approves to void the document.',
    message: {
      'zh-CN': '{number} 已审核或已作废，不能撤回。要退回请找老板或会计作废单据。',
      'en-US': 'Nobody takes back {number} any more: it is approved or void. Ask whoever approves to void it.',
    },
  },
};
