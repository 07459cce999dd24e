import type { ReceiptReason } from '#business/purchasing/purchase-order.ts';
import type { ErrorEntry } from './error-entry.ts';

/** Why a purchase order cannot be received or voided. */
export const receiptErrors: Readonly<Record<ReceiptReason, ErrorEntry>> = {
  'purchase-order-not-open': {
    code: 'SP-API-610',
    cause: 'A purchase receives a purchase order that is not approved, or not any more.',
    effect: 'Nothing was changed.',
    remedy: 'Look at the order; enter a purchase of its own if the goods came all the same.',
    message: {
      'zh-CN': '采购订单 {number} 不是已审核状态，不能再入库。',
      'en-US': 'Purchase order {number} is not approved, or not open any more; nothing can be received of it.',
    },
  },
  'receives-too-much': {
    code: 'SP-API-611',
    cause: 'More would be received of a line than was ordered.',
    effect: 'Nothing was changed.',
    remedy: 'Enter at most what is open; enter what came on top as a purchase of its own.',
    message: {
      'zh-CN': '采购订单 {number} 第 {line} 行未入库数量只有 {left}，不能多入。',
      'en-US': 'Line {line} of purchase order {number} has only {left} left to be received.',
    },
  },
  'purchase-order-is-received': {
    code: 'SP-API-612',
    cause: 'Some of the order was received already, so it cannot be voided.',
    effect: 'Nothing was changed.',
    remedy: 'Close it, which gives up the rest; or void its receipts first.',
    message: {
      'zh-CN': '采购订单 {number} 已有入库，不能作废；请改为关闭，或先作废其入库单。',
      'en-US': 'Some of purchase order {number} was received, so it cannot be voided; close it, or void its receipts first.',
    },
  },
};
