import type { QuotationEntryReason, QuotationReason } from '#business/sales/quotation.ts';
import type { ErrorEntry } from './error-entry.ts';

/** Why something cannot be done with a quotation. */
export const quotationErrors: Readonly<Record<QuotationReason | QuotationEntryReason, ErrorEntry>> = {
  'quotation-not-found': {
    code: 'SP-API-630',
    cause: "There is no such quotation here, or it is another salesperson's.",
    effect: 'Nothing was changed.',
    remedy: 'Go back to the list.',
    message: { 'zh-CN': '找不到该报价单。', 'en-US': 'This quotation was not found.' },
  },
  'quotation-changed': {
    code: 'SP-API-631',
    cause: 'Somebody changed the quotation since it was read.',
    effect: 'Nothing was changed.',
    remedy: 'Read it again and repeat the change.',
    message: {
      'zh-CN': '报价单 {number} 已被他人更改，请刷新后重试。',
      'en-US': 'Quotation {number} was changed by somebody else; reload it and try again.',
    },
  },
  'quotation-wrong-state': {
    code: 'SP-API-632',
    cause: "The quotation's state does not allow this: an order is made of one that was sent and still holds.",
    effect: 'Nothing was changed.',
    remedy: 'Reload the quotation and see what it allows; one that has expired holds again once its day is changed.',
    message: {
      'zh-CN': '报价单 {number} 当前状态不允许此操作；已过期的请先修改有效期。',
      'en-US': 'Quotation {number} does not allow this in its present state; if it has expired, change its day first.',
    },
  },
  'quotation-other-customer': {
    code: 'SP-API-633',
    cause: 'An order is for another customer than the quotation it was made from.',
    effect: 'Nothing was changed.',
    remedy: "Enter the quotation's customer, or write an order or a quotation of its own.",
    message: {
      'zh-CN': '客户必须与报价单 {number} 及其订单一致。',
      'en-US': 'The customer must be that of quotation {number} and its orders.',
    },
  },
  'valid-until-before-date': {
    code: 'SP-API-634',
    cause: 'The last day of a quotation is before its date.',
    effect: 'Nothing was changed.',
    remedy: "Enter the quotation's date or later.",
    message: { 'zh-CN': '有效期不能早于单据日期。', 'en-US': 'A quotation cannot end before its date.' },
  },
};
