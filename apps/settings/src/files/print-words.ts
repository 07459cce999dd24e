import type { FileText } from '@suanpan/import-kit/file-column';

/** What is printed, its papers and its parts, by what the backend calls them: in lists, in the audit and in files. */
const printWords: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  SALE: ['销售单', 'Sale'],
  SALE_RETURN: ['销售退货', 'Sales return'],
  ORDER: ['销售订单', 'Sales order'],
  QUOTATION: ['报价单', 'Quotation'],
  PURCHASE_ORDER: ['采购订单', 'Purchase order'],
  PURCHASE: ['采购入库', 'Purchase'],
  PURCHASE_RETURN: ['采购退货', 'Purchase return'],
  PROVISIONAL: ['暂估入库', 'Provisional receipt'],
  TRANSFER: ['调拨单', 'Transfer'],
  RECEIPT: ['收款单', 'Receipt'],
  PAYMENT: ['付款单', 'Payment'],
  VOUCHER: ['凭证', 'Voucher'],
  DOCUMENT: ['单据', 'Document'],
  TWO_PART: ['二等分', 'Two-part form'],
  THREE_PART: ['三等分', 'Three-part form'],
  ROLL_80: ['小票 80 mm', 'Roll of 80 mm'],
  ROLL_58: ['小票 58 mm', 'Roll of 58 mm'],
  VOUCHER_120: ['凭证纸 120 mm', 'Voucher form of 120 mm'],
  HALF_A4: ['A4 半张', 'Half of A4'],
  A4_IN_TWO: ['A4 一页两张', 'Two on a sheet of A4'],
  A4_IN_THREE: ['A4 一页三张', 'Three on a sheet of A4'],
  position: ['序号', 'Number of the line'],
  code: ['编码', 'Code'],
  spec: ['规格', 'Specification'],
  unit: ['单位', 'Unit'],
  price: ['单价', 'Price'],
  discount: ['折扣', 'Discount'],
  date: ['单据日期', 'Date'],
  maker: ['制单', 'Written by'],
  approver: ['审核', 'Approved by'],
  sender: ['发货', 'Sent by'],
  receiver: ['收货', 'Received by'],
  customer: ['客户签收', 'Customer'],
  supplier: ['供应商', 'Supplier'],
  cashier: ['出纳', 'Cashier'],
  payer: ['交款人', 'Payer'],
  payee: ['收款人', 'Payee'],
  chief: ['会计主管', 'Chief accountant'],
  bookkeeper: ['记账', 'Posted by'],
  tax: ['税率和税额', 'Tax rate and sums'],
  words: ['金额大写', 'Amount in words'],
  copy: ['第几次打印', 'Which copy it is'],
  address: ['企业地址', 'Company address'],
  phone: ['企业电话', 'Company phone'],
  taxNumber: ['统一社会信用代码', 'Credit code'],
  bank: ['开户行和账号', 'Bank and account'],
};

/** Returns what people call something of a print, or several with commas between; what has no word yet stays as it is. */
export function printWord(names: string, locale: keyof FileText): string {
  const wordOf = (name: string): string => printWords[name]?.[locale === 'zh-CN' ? 0 : 1] ?? name;
  return names.split(', ').map(wordOf).join(', ');
}
