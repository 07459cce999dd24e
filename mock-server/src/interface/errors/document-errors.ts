import type { ErrorEntry } from './error-entry.ts';
import type { CustomerRefusal } from '#application/save-customer.ts';
import type { OrderReason } from '#business/sales/sales-reason.ts';

/** Every reason of this table. */
export type DocumentReason = OrderReason | CustomerRefusal;

/** Why something cannot be done with a document or master. */
export const documentErrors: Readonly<Record<DocumentReason, ErrorEntry>> = {
  'order-not-found': {
    code: 'SP-API-401',
    cause: "There is no such order here, or it is another salesperson's.",
    effect: 'Nothing was changed.',
    remedy: 'Go back to the list.',
    message: { 'zh-CN': '找不到该订单。', 'en-US': 'This order was not found.' },
  },
  'stale-version': {
    code: 'SP-API-402',
    cause: 'Somebody changed the order since it was read.',
    effect: 'Nothing was changed.',
    remedy: 'Read it again and repeat the change.',
    message: {
      'zh-CN': '订单 {number} 已被他人更改，请刷新后重试。',
      'en-US': 'Order {number} was changed by somebody else; reload it and try again.',
    },
  },
  'wrong-state': {
    code: 'SP-API-403',
    cause: "The order's state does not allow this.",
    effect: 'Nothing was changed.',
    remedy: 'Reload the order and see what it allows.',
    message: { 'zh-CN': '订单 {number} 当前状态不允许此操作。', 'en-US': 'Order {number} does not allow this in its present state.' },
  },
  'customer-not-found': {
    code: 'SP-API-404',
    cause: "There is no such customer here, or it is another salesperson's.",
    effect: 'Nothing was changed.',
    remedy: 'Go back to the list.',
    message: { 'zh-CN': '找不到该客户。', 'en-US': 'This customer was not found.' },
  },
  'stale-customer': {
    code: 'SP-API-405',
    cause: 'Somebody changed the customer since it was read.',
    effect: 'Nothing was changed.',
    remedy: 'Read it again and repeat the change.',
    message: {
      'zh-CN': '客户 {code} 已被他人更改，请刷新后重试。',
      'en-US': 'Customer {code} was changed by somebody else; reload it and try again.',
    },
  },
};
