import type { FileText } from '@suanpan/import-kit/file-column';

/** What is numbered, and how, by what the backend calls it: in lists, in the audit and in files. */
const numberWords: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  QUOTATION: ['报价单', 'Quotation'],
  SALES_ORDER: ['销售订单', 'Sales order'],
  SALE: ['销售单', 'Sale'],
  SALE_RETURN: ['销售退货', 'Sales return'],
  PURCHASE_ORDER: ['采购订单', 'Purchase order'],
  PURCHASE: ['采购入库', 'Purchase'],
  PURCHASE_RETURN: ['采购退货', 'Purchase return'],
  PROVISIONAL: ['暂估入库', 'Provisional receipt'],
  PROVISIONAL_REVERSAL: ['暂估冲回', 'Provisional receipt, reversed'],
  INPUT_INVOICE: ['进项发票登记', 'Input invoice'],
  RECEIPT: ['收款单', 'Receipt'],
  PAYMENT: ['付款单', 'Payment'],
  APPLY_ADVANCE: ['预收预付冲抵', 'Use of an advance'],
  CASH_TRANSFER: ['账户互转', 'Cash transfer'],
  EXPENSE: ['费用单', 'Expense'],
  RECEIVABLE: ['应收单', 'Receivable'],
  PAYABLE: ['应付单', 'Payable'],
  TRANSFER: ['调拨单', 'Transfer'],
  COUNT: ['盘点单', 'Stock count'],
  OTHER_IN: ['其他入库', 'Other receipt'],
  OTHER_OUT: ['其他出库', 'Other issue'],
  COST_ADJUSTMENT: ['成本调整', 'Cost adjustment'],
  JOURNAL: ['手工凭证单', 'Voucher by hand'],
  VOUCHER: ['记账凭证', 'Voucher'],
  NONE: ['不含日期', 'No date'],
  NEVER: ['一直往下编', 'Never'],
  YEAR: ['年', 'Year'],
  MONTH: ['年月', 'Year and month'],
};

/** Returns what people call something of numbers; what has no word yet stays as it is. */
export function numberWord(name: string, locale: keyof FileText): string {
  return numberWords[name]?.[locale === 'zh-CN' ? 0 : 1] ?? name;
}
