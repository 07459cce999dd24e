import type { Locale } from '@suanpan/protocol/session';

/** What samples of prints say. */
export interface SampleWords {
  readonly voucher: string;
  readonly voucherNumber: string;
  readonly date: string;
  readonly customer: string;
  readonly supplier: string;
  readonly until: string;
  readonly delivery: string;
  readonly party: string;
  readonly warehouses: readonly [string, string];
  readonly cashAccount: string;
  readonly products: readonly (readonly [name: string, spec: string, unit: string])[];
  readonly people: readonly [maker: string, approver: string];
  readonly note: string;
  readonly summary: string;
  readonly accounts: readonly [debit: string, credit: string, tax: string];
}

/** They come with the page that shows them, which is loaded late: a file for each language would be one more to name. */
export const sampleWords: Readonly<Record<Locale, SampleWords>> = {
  'zh-CN': {
    voucher: '记账凭证',
    voucherNumber: '记 第 1 号',
    date: '日期',
    customer: '客户',
    supplier: '供应商',
    until: '有效期至',
    delivery: '交货日期',
    party: '示例商行',
    warehouses: ['总仓', '门店'],
    cashAccount: '基本户',
    products: [
      ['木算盘', '13 档', '把'],
      ['账簿', '16 开 100 页', '本'],
      ['印泥', '朱砂 30 克', '盒'],
    ],
    people: ['张三', '李四'],
    note: '示例备注',
    summary: '销售商品',
    accounts: ['1122 应收账款 · 示例商行', '5001 主营业务收入', '222101 应交增值税'],
  },
  'en-US': {
    voucher: 'Voucher',
    voucherNumber: 'G No. 1',
    date: 'Date',
    customer: 'Customer',
    supplier: 'Supplier',
    until: 'Valid until',
    delivery: 'Delivery',
    party: 'Sample Trading',
    warehouses: ['Main', 'Shop'],
    cashAccount: 'Current account',
    products: [
      ['Wooden abacus', '13 rods', 'pc'],
      ['Ledger', 'B5, 100 pages', 'pc'],
      ['Seal ink', 'Cinnabar, 30 g', 'box'],
    ],
    people: ['Zhang San', 'Li Si'],
    note: 'A sample note',
    summary: 'Goods sold',
    accounts: ['1122 Receivables · Sample Trading', '5001 Revenue', '222101 VAT payable'],
  },
};
