import type { ErrorEntry } from './error-entry.ts';
import type { MasterReason } from '#application/save-warehouse.ts';
import type { TradeEntryReason } from '#business/trade/document.ts';
import type { TextReason } from '#core/text/check-text.ts';

/** Every reason of this table. */
export type TradeEntryErrorReason =
  | TradeEntryReason
  | Exclude<MasterReason, TextReason | 'credit-days-out-of-range'>
  | 'tax-rate-there'
  | 'parameter-malformed';

/** What can be wrong with what was entered on documents, masters and parameters of the books. */
export const tradeEntryErrors: Readonly<Record<TradeEntryErrorReason, ErrorEntry>> = {
  'supplier-unknown': {
    code: 'SP-API-370',
    cause: 'The supplier does not exist here or is out of use.',
    effect: 'Nothing was changed.',
    remedy: 'Choose one from the list.',
    message: { 'zh-CN': '找不到该供应商或其已停用。', 'en-US': 'This supplier was not found or is out of use.' },
  },
  'warehouse-unknown': {
    code: 'SP-API-371',
    cause: 'The warehouse does not exist here, is out of use, or is none of those in which the member works.',
    effect: 'Nothing was changed.',
    remedy: 'Choose one from the list.',
    message: { 'zh-CN': '找不到该仓库或其已停用。', 'en-US': 'This warehouse was not found or is out of use.' },
  },
  'cash-exceeds-sale': {
    code: 'SP-API-580',
    cause: 'More would be taken with a sale than it comes to.',
    effect: 'Nothing was changed.',
    remedy: 'Take at most what the sale comes to; enter a receipt of its own for more, which leaves an advance.',
    message: {
      'zh-CN': '收款不能超过本单价税合计；多收的钱请另开收款单，记为预收。',
      'en-US': 'This is more than the sale comes to; enter a receipt of its own for what is beyond it.',
    },
  },
  'cash-of-sales-only': {
    code: 'SP-API-581',
    cause: 'Money is taken at once with sales only.',
    effect: 'Nothing was changed.',
    remedy: 'Leave the cash account and the amount out; enter a payment for a purchase.',
    message: { 'zh-CN': '只有销售单可以在开单时收款。', 'en-US': 'Only a sale can take its money at once.' },
  },
  'cash-account-unknown': {
    code: 'SP-API-372',
    cause: 'The cash account does not exist here, is out of use, or is not among those with which the member works.',
    effect: 'Nothing was changed.',
    remedy: 'Choose one from the list.',
    message: { 'zh-CN': '找不到该资金账户或其已停用。', 'en-US': 'This cash account was not found or is out of use.' },
  },
  'original-unknown': {
    code: 'SP-API-373',
    cause: 'There is no approved purchase or sale of this id.',
    effect: 'Nothing was changed.',
    remedy: 'Choose the document that goods come back from.',
    message: { 'zh-CN': '找不到可退货的原单据。', 'en-US': 'There is no such purchase or sale to return from.' },
  },
  'original-line-unknown': {
    code: 'SP-API-374',
    cause: 'The original has no such line.',
    effect: 'Nothing was changed.',
    remedy: 'Choose a line of the original.',
    message: { 'zh-CN': '原单据没有该行。', 'en-US': 'The original has no such line.' },
  },
  'account-unknown': {
    code: 'SP-API-375',
    cause: 'The account does not exist here.',
    effect: 'Nothing was changed.',
    remedy: 'Choose one from the chart.',
    message: { 'zh-CN': '找不到该科目。', 'en-US': 'This account was not found.' },
  },
  'money-malformed': {
    code: 'SP-API-376',
    cause: 'An amount is no decimal of at most two places, or is out of bounds, or stands on no side or both.',
    effect: 'Nothing was changed.',
    remedy: 'Correct the amount.',
    message: {
      'zh-CN': '金额不正确，最多 2 位小数，借贷只填一方。',
      'en-US': 'This is not a valid amount: at most 2 decimal places, on one side.',
    },
  },
  'service-has-no-stock': {
    code: 'SP-API-377',
    cause: 'A service is in no warehouse.',
    effect: 'Nothing was changed.',
    remedy: 'Choose goods.',
    message: { 'zh-CN': '服务类商品没有库存。', 'en-US': 'A service has no stock.' },
  },
  'quantity-zero': {
    code: 'SP-API-378',
    cause: 'A quantity is zero.',
    effect: 'Nothing was changed.',
    remedy: 'Enter another quantity.',
    message: { 'zh-CN': '数量不能为 0。', 'en-US': 'The quantity cannot be 0.' },
  },
  'flow-line-unknown': {
    code: 'SP-API-379',
    cause: 'The cash flow statement has no such line, or it is a sum.',
    effect: 'Nothing was changed.',
    remedy: 'Choose one of its lines.',
    message: { 'zh-CN': '现金流量表没有该项目。', 'en-US': 'The cash flow statement has no such line.' },
  },
  'papers-out-of-range': {
    code: 'SP-API-608',
    cause: 'A voucher cannot have so many papers attached, or fewer than none.',
    effect: 'Nothing was changed.',
    remedy: 'Enter how many papers are attached, from 0 to 999.',
    message: { 'zh-CN': '附单据张数须在 0 到 {max} 之间。', 'en-US': 'The number of attached papers must be from 0 to {max}.' },
  },
  'same-warehouse': {
    code: 'SP-API-380',
    cause: 'Goods would go where they are.',
    effect: 'Nothing was changed.',
    remedy: 'Choose another warehouse.',
    message: { 'zh-CN': '调出和调入仓库不能相同。', 'en-US': 'Goods cannot go to the warehouse where they are.' },
  },
  'same-cash-account': {
    code: 'SP-API-591',
    cause: 'Money would go where it is.',
    effect: 'Nothing was changed.',
    remedy: 'Choose another cash account.',
    message: { 'zh-CN': '转出和转入账户不能相同。', 'en-US': 'Money cannot go to the account where it is.' },
  },
  'account-not-expense': {
    code: 'SP-API-592',
    cause: 'The account is none of income and expenses on the debit side, or is out of use, or others are below it.',
    effect: 'Nothing was changed.',
    remedy: 'Choose one from the list.',
    message: { 'zh-CN': '请选择末级的费用科目。', 'en-US': 'Choose an account of expenses that nothing is below.' },
  },
  'expense-payer-missing': {
    code: 'SP-API-593',
    cause: 'Nothing is paid from a cash account, and no supplier is named whom it is owed to.',
    effect: 'Nothing was changed.',
    remedy: 'Choose a cash account or a supplier.',
    message: { 'zh-CN': '请选择付款账户，或挂账的供应商。', 'en-US': 'Choose the cash account that pays, or the supplier it is owed to.' },
  },
  'claim-account-unfit': {
    code: 'SP-API-698',
    cause:
      'The account does not exist, is out of use, has others below it, keeps money, has its items or tax kept by documents of their own, or is the profit of the year.',
    effect: 'Nothing was changed.',
    remedy: 'Choose one from the list.',
    message: { 'zh-CN': '请选择可用的末级对方科目。', 'en-US': 'Choose an account from the list: one that nothing is below.' },
  },
  'claim-tax-unfit': {
    code: 'SP-API-699',
    cause: 'Output tax belongs to revenue: only lines of a receivable on accounts of revenue have a rate.',
    effect: 'Nothing was changed.',
    remedy: 'Choose an account of revenue or no rate; an invoice with input tax is entered as an expense that is owed.',
    message: {
      'zh-CN': '只有应收单的收入科目可填税率；有进项税的请改用挂账费用单。',
      'en-US': 'Only revenue on a receivable has a rate; what has input tax is entered as an expense that is owed.',
    },
  },
  'due-before-date': {
    code: 'SP-API-700',
    cause: 'The document would be due before its own day.',
    effect: 'Nothing was changed.',
    remedy: 'Choose its day or a later one; leave it out for the credit days of the party.',
    message: { 'zh-CN': '到期日不能早于单据日期。', 'en-US': 'The due date cannot be before the date of the document.' },
  },
  'reason-goes-other-way': {
    code: 'SP-API-596',
    cause: 'Goods for own use and scrap only go out.',
    effect: 'Nothing was changed.',
    remedy: 'Choose another reason.',
    message: { 'zh-CN': '该原因只能用于出库。', 'en-US': 'This reason is for goods that go out.' },
  },
  'counter-account-unfit': {
    code: 'SP-API-597',
    cause: 'The account does not exist, others are below it, it keeps money, or its items are kept by documents of their own.',
    effect: 'Nothing was changed.',
    remedy: 'Choose another account, or leave it out.',
    message: { 'zh-CN': '该科目不能作为对方科目。', 'en-US': 'Stock cannot be booked against this account.' },
  },
  'adjustment-zero': {
    code: 'SP-API-598',
    cause: 'Nothing would cost more or less.',
    effect: 'Nothing was changed.',
    remedy: 'Enter an amount.',
    message: { 'zh-CN': '调整金额不能为 0。', 'en-US': 'The amount cannot be 0.' },
  },
  'master-code-taken': {
    code: 'SP-API-381',
    cause: 'Another one has this code or name.',
    effect: 'Nothing was changed.',
    remedy: 'Choose another.',
    message: { 'zh-CN': '编码或名称 {code} 已被使用。', 'en-US': 'The code or name {code} is already in use.' },
  },
  'cash-account-not-cash': {
    code: 'SP-API-382',
    cause: 'Cash is kept on accounts 1001, 1002 and 1012 that nothing is below.',
    effect: 'Nothing was changed.',
    remedy: 'Choose one of them.',
    message: {
      'zh-CN': '资金账户只能对应库存现金、银行存款或其他货币资金的末级科目。',
      'en-US': 'A cash account needs a cash account of the chart that nothing is below.',
    },
  },
  'tax-rate-there': {
    code: 'SP-API-383',
    cause: 'There is such a rate on this day.',
    effect: 'Nothing was changed.',
    remedy: 'Use the one that is there.',
    message: { 'zh-CN': '该税率在此日期已存在。', 'en-US': 'There is such a rate on this day already.' },
  },
  'parameter-malformed': {
    code: 'SP-API-384',
    cause: 'The value does not fit the parameter, or no rules exist for it.',
    effect: 'Nothing was changed.',
    remedy: 'Correct the value.',
    message: { 'zh-CN': '参数值不正确。', 'en-US': 'The value does not fit the parameter.' },
  },
  'order-line-unknown': {
    code: 'SP-API-547',
    cause: 'There is no such line of an order of this customer or supplier, or it is of other goods.',
    effect: 'Nothing was changed.',
    remedy: 'Make the document from the order again.',
    message: {
      'zh-CN': '找不到对应的订单行，请从订单重新生成单据。',
      'en-US': 'The line of the order was not found; make the document from the order again.',
    },
  },
};
