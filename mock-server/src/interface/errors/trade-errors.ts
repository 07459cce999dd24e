import type { ErrorEntry } from './error-entry.ts';
import type { FieldReason } from '#application/read-stock.ts';
import type { CashAccountRefusal } from '#application/save-cash-account.ts';
import type { MasterRefusal } from '#application/save-warehouse.ts';
import type { StockReason } from '#business/inventory/stock-ledger.ts';
import type { CashReason } from '#business/ledger/cash-balance.ts';
import type { MoneyReason } from '#business/money/open-item.ts';
import type { TradeReason } from '#business/trade/document.ts';

/** Every reason of this table. */
export type TradeErrorReason = StockReason | MoneyReason | CashReason | TradeReason | MasterRefusal | CashAccountRefusal | FieldReason;

/** Why something cannot be done with stock, money and their documents. */
export const tradeErrors: Readonly<Record<TradeErrorReason, ErrorEntry>> = {
  'negative-stock': {
    code: 'SP-API-478',
    cause: 'More would go out of a warehouse than lies in it.',
    effect: 'Nothing was changed.',
    remedy: 'Correct the quantity, or enter what came in first.',
    message: { 'zh-CN': '商品 {sku} 库存不足：现有 {held}，需要 {wanted}。', 'en-US': 'There is not enough of {sku}: {held} of {wanted}.' },
  },
  'stock-cost-broken': {
    code: 'SP-API-479',
    cause: 'What is left of the goods would have no sensible cost.',
    effect: 'Nothing was changed.',
    remedy: 'Enter a count or a smaller quantity instead.',
    message: { 'zh-CN': '商品 {sku} 剩余库存的成本将不合理，不能办理。', 'en-US': 'What is left of {sku} would have no sensible cost.' },
  },
  'count-without-cost': {
    code: 'SP-API-480',
    cause: 'Goods were found of which there are none, so nobody knows what they cost.',
    effect: 'Nothing was changed.',
    remedy: 'Enter a purchase instead.',
    message: {
      'zh-CN': '第 {line} 行商品没有库存成本，无法计算盘盈金额。',
      'en-US': 'The goods of line {line} have no cost to come in at.',
    },
  },
  'over-settled': {
    code: 'SP-API-481',
    cause: 'More would be settled than is open.',
    effect: 'Nothing was changed.',
    remedy: 'Enter at most what is open.',
    message: { 'zh-CN': '核销金额超过单据 {number} 的未结金额。', 'en-US': 'This is more than is open of {number}.' },
  },
  'item-unknown': {
    code: 'SP-API-482',
    cause: 'There is no such open item of this party.',
    effect: 'Nothing was changed.',
    remedy: 'Choose one from the list.',
    message: { 'zh-CN': '找不到该往来单位的未结项目。', 'en-US': 'There is no such open item of this party.' },
  },
  'settles-exceed': {
    code: 'SP-API-483',
    cause: 'More would be settled than there is money.',
    effect: 'Nothing was changed.',
    remedy: 'Enter more money or settle less.',
    message: { 'zh-CN': '核销金额超过收付款金额。', 'en-US': 'More would be settled than there is money.' },
  },
  'amount-not-positive': {
    code: 'SP-API-484',
    cause: 'No money moves.',
    effect: 'Nothing was changed.',
    remedy: 'Enter an amount.',
    message: { 'zh-CN': '金额必须大于 0。', 'en-US': 'The amount must be more than 0.' },
  },
  'cash-short': {
    code: 'SP-API-590',
    cause: 'More would go out of a cash account than it has, on that day or on a later one, and it must not go below nothing.',
    effect: 'Nothing was changed.',
    remedy: 'Enter what came in first, choose another account, or allow the account to go below nothing.',
    message: { 'zh-CN': '资金账户 {name} 余额不足，还差 {missing}。', 'en-US': 'The cash account {name} is short of {missing}.' },
  },
  'document-not-found': {
    code: 'SP-API-485',
    cause: 'There is no such document here.',
    effect: 'Nothing was changed.',
    remedy: 'Go back to the list.',
    message: { 'zh-CN': '找不到该单据。', 'en-US': 'This document was not found.' },
  },
  'stale-document': {
    code: 'SP-API-486',
    cause: 'Somebody changed the document since it was read.',
    effect: 'Nothing was changed.',
    remedy: 'Read it again and repeat the change.',
    message: {
      'zh-CN': '单据 {number} 已被他人更改，请刷新后重试。',
      'en-US': 'Document {number} was changed by somebody else; reload it and try again.',
    },
  },
  'document-wrong-state': {
    code: 'SP-API-487',
    cause: "The document's state does not allow this.",
    effect: 'Nothing was changed.',
    remedy: 'Reload the document.',
    message: { 'zh-CN': '单据 {number} 当前状态不允许此操作。', 'en-US': 'Document {number} does not allow this in its present state.' },
  },
  'has-downstream': {
    code: 'SP-API-488',
    cause: 'Others have gone on from this document: returns, receipts or payments.',
    effect: 'Nothing was changed.',
    remedy: 'Void those first.',
    message: {
      'zh-CN': '该单据已被后续单据引用，请先作废后续单据。',
      'en-US': 'Other documents have gone on from this one; void those first.',
    },
  },
  'return-exceeds': {
    code: 'SP-API-489',
    cause: 'More would come back than went.',
    effect: 'Nothing was changed.',
    remedy: 'Enter at most what is left.',
    message: { 'zh-CN': '第 {line} 行退货数量超过可退数量 {left}。', 'en-US': 'Line {line} has only {left} left to return.' },
  },
  'warehouse-not-yours': {
    code: 'SP-API-575',
    cause: 'The document is also of a warehouse in which the member does not work, e.g. a transfer that goes there.',
    effect: 'Nothing was changed.',
    remedy: 'Ask somebody who works in all of its warehouses.',
    message: {
      'zh-CN': '单据 {number} 涉及您无权操作的仓库。',
      'en-US': 'Document {number} is also of a warehouse in which you do not work.',
    },
  },
  'cash-account-not-yours': {
    code: 'SP-API-677',
    cause: 'The document also moves money of a cash account with which the member does not work, e.g. a transfer that goes there.',
    effect: 'Nothing was changed.',
    remedy: 'Ask somebody who works with all of its cash accounts.',
    message: {
      'zh-CN': '单据 {number} 涉及您无权操作的资金账户，请让有权限的同事处理。',
      'en-US': 'Document {number} is also of a cash account with which you do not work; ask a colleague who does.',
    },
  },
  'cash-accounts-limited': {
    code: 'SP-API-680',
    cause: 'Somebody who works with some cash accounts only would add one, which they could not see.',
    effect: 'Nothing was changed.',
    remedy: 'Have it added by somebody who works with every cash account.',
    message: {
      'zh-CN': '您只能使用指定的资金账户，不能新建；请让老板新建。',
      'en-US': 'You work with some cash accounts only and cannot add one; ask the owner.',
    },
  },
  'cost-without-stock': {
    code: 'SP-API-594',
    cause: 'There is nothing of the product, so nothing that could cost more or less.',
    effect: 'Nothing was changed.',
    remedy: 'Enter a product of which there is some.',
    message: { 'zh-CN': '第 {line} 行商品没有库存，不能调整成本。', 'en-US': 'There is nothing of the product of line {line}.' },
  },
  'cost-below-nothing': {
    code: 'SP-API-595',
    cause: 'All of the product would cost less than nothing.',
    effect: 'Nothing was changed.',
    remedy: 'Enter at most what it costs.',
    message: { 'zh-CN': '第 {line} 行调整后库存金额将为负。', 'en-US': 'The product of line {line} would cost less than nothing.' },
  },
  'red-is-final': {
    code: 'SP-API-490',
    cause: 'A red document is not taken back in turn.',
    effect: 'Nothing was changed.',
    remedy: 'Enter the document anew.',
    message: { 'zh-CN': '红字单据 {number} 不能再作废。', 'en-US': 'The red document {number} cannot be voided.' },
  },
  'master-not-found': {
    code: 'SP-API-491',
    cause: 'There is no such warehouse, supplier or cash account here.',
    effect: 'Nothing was changed.',
    remedy: 'Go back to the list.',
    message: { 'zh-CN': '找不到该资料。', 'en-US': 'This entry was not found.' },
  },
  'stale-master': {
    code: 'SP-API-492',
    cause: 'Somebody changed it since it was read.',
    effect: 'Nothing was changed.',
    remedy: 'Read it again and repeat the change.',
    message: { 'zh-CN': '该资料已被他人更改，请刷新后重试。', 'en-US': 'This was changed by somebody else; reload it and try again.' },
  },
  'field-forbidden': {
    code: 'SP-API-493',
    cause: 'None of the roles may know what something cost.',
    effect: 'Nothing was changed.',
    remedy: 'Ask the owner for the role.',
    message: { 'zh-CN': '您没有查看成本的权限。', 'en-US': 'You do not have permission to see costs.' },
  },
};
