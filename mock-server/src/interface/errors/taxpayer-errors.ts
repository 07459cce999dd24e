import type { TaxpayerReason } from '#business/tax/judged-documents.ts';
import type { ErrorEntry } from './error-entry.ts';

/** Why a company cannot be another kind of taxpayer from a day on, and what its kind keeps it from. */
export const taxpayerErrors: Readonly<Record<TaxpayerReason, ErrorEntry>> = {
  'taxpayer-mid-month': {
    code: 'SP-API-655',
    cause: 'A month is filed as a whole, so the kind of taxpayer changes with the first day of one.',
    effect: 'Nothing was changed.',
    remedy: 'Enter the first day of a month.',
    message: {
      'zh-CN': '纳税人身份只能从某月 1 日起变更。',
      'en-US': 'The kind of taxpayer changes on the first day of a month only.',
    },
  },
  'taxpayer-has-documents': {
    code: 'SP-API-656',
    cause: 'Purchases, sales, expenses, counts or special invoices of these days were entered for the other kind of taxpayer.',
    effect: 'Nothing was changed.',
    remedy: 'Void them, change the kind, and enter them again; or choose the first month that has none.',
    message: {
      'zh-CN': '从这天起已有 {count} 张单据按原纳税人身份录入，最早的是 {number}（{date}）。请先作废，或从没有单据的月份起变更。',
      'en-US':
        'There are {count} documents from that day on for the other kind of taxpayer, the first being {number} of {date}. Void them first, or choose a month that has none.',
    },
  },
  'taxpayer-quarter-closed': {
    code: 'SP-API-657',
    cause: 'In the middle of a quarter the close of the month before decides what is paid for it, and it was closed for the other kind.',
    effect: 'Nothing was changed.',
    remedy: 'Open that month again, change the kind, and close it; or change with the first month of a quarter.',
    message: {
      'zh-CN': '{month} 已结账，所在季度的增值税随之确定。请先反结账 {month}，变更后再结；或从季度首月起变更。',
      'en-US':
        'The close of {month} decided what its quarter pays. Open {month} first, then change and close it; or change with the first month of a quarter.',
    },
  },
  'filing-mid-quarter': {
    code: 'SP-API-658',
    cause: 'A quarter is filed as a whole, so how often is filed changes with the first day of one.',
    effect: 'Nothing was changed.',
    remedy: 'Enter the first day of January, April, July or October.',
    message: {
      'zh-CN': '纳税期限只能从季度首日（1、4、7、10 月 1 日）起变更。',
      'en-US': 'How often is filed changes on the first day of a quarter only: of January, April, July or October.',
    },
  },
  'deduction-of-general': {
    code: 'SP-API-659',
    cause: 'In that month the company is a small-scale taxpayer, who deducts no input tax.',
    effect: 'Nothing was changed.',
    remedy: 'Choose a month in which it is a general taxpayer; otherwise the tax stays part of the cost.',
    message: {
      'zh-CN': '{month} 企业是小规模纳税人，发票 {number} 的税额不能抵扣。',
      'en-US': 'In {month} the company is a small-scale taxpayer, so the tax of invoice {number} cannot be deducted.',
    },
  },
};
