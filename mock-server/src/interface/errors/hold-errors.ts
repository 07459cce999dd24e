import type { StockHoldReason } from '#business/inventory/stock-hold.ts';
import type { CreditReason } from '#business/money/credit-hold-store.ts';
import type { DeliveryReason } from '#business/sales/order-delivery.ts';
import type { ErrorEntry } from './error-entry.ts';

/** Every reason of this table. */
export type HoldErrorReason = StockHoldReason | CreditReason | DeliveryReason;

/** Why an order cannot be approved or delivered, or what it holds cannot go out. */
export const holdErrors: Readonly<Record<HoldErrorReason, ErrorEntry>> = {
  'stock-insufficient': {
    code: 'SP-API-540',
    cause: 'There is less of some goods than an order wants, and the company approves no order that cannot be reserved wholly.',
    effect: 'The order is not approved, and nothing is reserved.',
    remedy: 'Lower the quantity, buy first, or allow such orders in the parameters of the books.',
    message: {
      'zh-CN': '商品 {sku} 可用库存不足：可用 {available}，订单需要 {wanted}。请先采购入库或减少数量。',
      'en-US': 'There is not enough of {sku}: {available} are free, the order wants {wanted}. Buy first, or order less.',
    },
  },
  'stock-reserved': {
    code: 'SP-API-541',
    cause: 'Goods would go out that are reserved for approved orders.',
    effect: 'Nothing was changed.',
    remedy: 'Sell from the order itself, lower the quantity, or close an order that is not wanted any more.',
    message: {
      'zh-CN':
        '商品 {sku} 现有 {held}，其中 {reserved} 已被订单占用，可用 {free}，需要 {wanted}。请从订单生成销售单，或先关闭不再需要的订单。',
      'en-US':
        'Of {held} of {sku}, {reserved} are reserved for orders: {free} are free, {wanted} are wanted. Sell from the order, or close one first.',
    },
  },
  'credit-exceeded': {
    code: 'SP-API-542',
    cause: 'What the customer owes, what approved orders still to be delivered come to, and this order are more than the limit.',
    effect: 'The order is not approved, and nothing is reserved.',
    remedy: 'Collect money first, close orders that are not wanted any more, or raise the limit of the customer.',
    message: {
      'zh-CN': '客户“{customer}”信用额度 {limit}，已用 {used}，本单 {order}，超出 {over}。请先收款、关闭不再需要的订单，或调高信用额度。',
      'en-US':
        'The credit limit of {customer} is {limit}: {used} are used, this order is {order}, which is {over} too much. Collect money, close an order, or raise the limit.',
    },
  },
  'order-not-open': {
    code: 'SP-API-543',
    cause: 'A sale delivers an order that is not approved, or not any more.',
    effect: 'Nothing was changed.',
    remedy: 'Look at the order; enter a sale of its own if it is to be sold all the same.',
    message: {
      'zh-CN': '订单 {number} 不是已审核状态，不能再出货。',
      'en-US': 'Order {number} is not approved, or not open any more; nothing can be delivered of it.',
    },
  },
  'delivers-too-much': {
    code: 'SP-API-544',
    cause: 'More would be delivered of a line than was ordered.',
    effect: 'Nothing was changed.',
    remedy: 'Enter at most what is open.',
    message: {
      'zh-CN': '订单 {number} 第 {line} 行未交数量只有 {left}，不能多出。',
      'en-US': 'Line {line} of order {number} has only {left} left to be delivered.',
    },
  },
  'order-is-delivered': {
    code: 'SP-API-545',
    cause: 'Some of the order was delivered already, so it cannot be voided.',
    effect: 'Nothing was changed.',
    remedy: 'Close it, which gives back the rest; or void its sales first.',
    message: {
      'zh-CN': '订单 {number} 已有出货，不能作废；请改为关闭，或先作废其销售单。',
      'en-US': 'Some of order {number} was delivered, so it cannot be voided; close it, or void its sales first.',
    },
  },
  'order-being-approved': {
    code: 'SP-API-546',
    cause: 'Another approval of the order is under way at several systems.',
    effect: 'Nothing was changed.',
    remedy: 'Wait some seconds and read the order again.',
    message: {
      'zh-CN': '订单 {number} 正在审核，请几秒后刷新。',
      'en-US': 'Order {number} is just being approved; reload it in a few seconds.',
    },
  },
};
