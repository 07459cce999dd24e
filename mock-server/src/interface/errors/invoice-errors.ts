import type { InvoiceEntryReason, InvoiceReason } from '#business/purchasing/input-invoice.ts';
import type { ErrorEntry } from './error-entry.ts';

/** Why an input invoice cannot be registered, matched or deducted. */
export const invoiceErrors: Readonly<Record<InvoiceReason | InvoiceEntryReason, ErrorEntry>> = {
  'invoice-number-taken': {
    code: 'SP-API-613',
    cause: "The supplier's invoice of this code and number is registered already.",
    effect: 'Nothing was changed.',
    remedy: 'Look the number up in the list of invoices; void the other one if it was typed wrongly.',
    message: { 'zh-CN': '该供应商的发票 {number} 已登记过。', 'en-US': 'Invoice {number} of this supplier is registered already.' },
  },
  'invoice-number-malformed': {
    code: 'SP-API-614',
    cause: 'A digital invoice has a number of 20 digits; any other one a code of 10 or 12 digits and a number of 8.',
    effect: 'Nothing was changed.',
    remedy: 'Type it as it is printed, or choose the other form.',
    message: {
      'zh-CN': '数电票号码为 20 位数字；其他发票代码为 10 或 12 位、号码为 8 位数字。',
      'en-US': 'A digital invoice has 20 digits; any other a code of 10 or 12 digits and a number of 8.',
    },
  },
  'invoice-tax-off': {
    code: 'SP-API-615',
    cause: 'The tax of a line is 1 yuan or more from its net times its rate.',
    effect: 'Nothing was changed.',
    remedy: 'Compare net, rate and tax with the invoice.',
    message: {
      'zh-CN': '税额与金额×{rate}% 相差 1 元以上，请核对。',
      'en-US': 'The tax is 1 yuan or more from the net times {rate} %; please compare.',
    },
  },
  'match-exceeds-open': {
    code: 'SP-API-616',
    cause: 'More of a receipt or return would be invoiced than is open of it.',
    effect: 'Nothing was changed.',
    remedy: 'Match at most what is still to be invoiced.',
    message: {
      'zh-CN': '单据 {number} 只剩金额 {net}、税额 {tax} 待开票，不能多匹配。',
      'en-US': 'Only net {net} and tax {tax} of document {number} are still to be invoiced.',
    },
  },
  'match-exceeds-invoice': {
    code: 'SP-API-617',
    cause: 'The receipts matched come to more than the invoice, beyond a cent for each of their lines.',
    effect: 'Nothing was changed.',
    remedy: 'Match less; what differs in price is corrected with a return or a receipt.',
    message: {
      'zh-CN': '匹配的金额比发票多（价税合计多 {over}），超出尾差，请减少匹配金额。',
      'en-US': 'What is matched exceeds the invoice (by {over} with tax), beyond rounding; match less.',
    },
  },
  'deduction-impossible': {
    code: 'SP-API-618',
    cause: 'An invoice is deducted in a month before its own, or in one that is closed.',
    effect: 'Nothing was changed.',
    remedy: 'Choose an open month from that of the invoice on.',
    message: {
      'zh-CN': '发票 {number} 不能在 {month} 抵扣：须为开票当月或之后、且未结账的月份。',
      'en-US': 'Invoice {number} cannot be deducted in {month}: it must be an open month, not before that of the invoice.',
    },
  },
};
