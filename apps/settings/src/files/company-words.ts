import type { FileText } from '@suanpan/import-kit/file-column';
import { numberWord } from './number-words.ts';
import { printWord } from './print-words.ts';

type Words = Readonly<Record<string, readonly [zh: string, en: string]>>;

const types: Words = {
  PURCHASE: ['采购单', 'Purchases'],
  PURCHASE_RETURN: ['采购退货单', 'Purchase returns'],
  PROVISIONAL: ['暂估入库单', 'Goods before invoice'],
  PROVISIONAL_REVERSAL: ['暂估冲回单', 'Goods before invoice, reversed'],
  SALE: ['销售单', 'Sales'],
  SALE_RETURN: ['销售退货单', 'Sales returns'],
  RECEIPT: ['收款单', 'Receipts'],
  PAYMENT: ['付款单', 'Payments'],
  APPLY_ADVANCE: ['预收预付冲抵', 'Uses of advances'],
  CASH_TRANSFER: ['账户互转', 'Cash transfers'],
  EXPENSE: ['费用单', 'Expenses'],
  RECEIVABLE: ['应收单', 'Receivables'],
  PAYABLE: ['应付单', 'Payables'],
  TRANSFER: ['调拨单', 'Transfers'],
  COUNT: ['盘点单', 'Counts'],
  OTHER_IN: ['其他入库单', 'Other receipts of goods'],
  OTHER_OUT: ['其他出库单', 'Other issues of goods'],
  COST_ADJUSTMENT: ['成本调整单', 'Cost adjustments'],
  JOURNAL: ['手工凭证单', 'Vouchers by hand'],
};

const statuses: Words = {
  DRAFT: ['草稿', 'Draft'],
  SUBMITTED: ['待审核', 'Submitted'],
  APPROVED: ['已审核', 'Approved'],
  CLOSED: ['已关闭', 'Closed'],
  VOID: ['已作废', 'Void'],
};

/** What cells of some columns say instead of what the backend calls it. */
const words: Readonly<Record<string, Words>> = {
  type: types,
  status: statuses,
  category: {
    ASSET: ['资产', 'Asset'],
    LIABILITY: ['负债', 'Liability'],
    EQUITY: ['所有者权益', 'Equity'],
    COST: ['成本', 'Cost'],
    INCOME_EXPENSE: ['损益', 'Income and expense'],
  },
  direction: { DEBIT: ['借', 'Debit'], CREDIT: ['贷', 'Credit'] },
  itemKind: {
    RECEIVABLE: ['应收', 'Receivable'],
    PAYABLE: ['应付', 'Payable'],
    CUSTOMER_ADVANCE: ['预收', 'Advance of a customer'],
    SUPPLIER_ADVANCE: ['预付', 'Advance to a supplier'],
  },
  reason: {
    GIFT: ['赠送', 'Gift'],
    OWN_USE: ['领用', 'Own use'],
    SCRAP: ['报废', 'Scrap'],
    ASSEMBLY: ['组装拆卸', 'Assembly'],
    OPENING: ['期初更正', 'Opening'],
    OTHER: ['其他', 'Other'],
  },
  voucherKind: {
    OPENING: ['期初', 'Opening'],
    DOCUMENT: ['单据', 'Document'],
    CLOSE_VAT: ['结转增值税', 'VAT closing'],
    CLOSE_SURTAX: ['计提附加税', 'Surtax closing'],
    CLOSE_INCOME_TAX: ['计提所得税', 'Income tax closing'],
    CLOSE_INCOME: ['结转收入', 'Income closing'],
    CLOSE_EXPENSE: ['结转费用', 'Expense closing'],
    CLOSE_YEAR: ['年结', 'Year end'],
  },
};

/** Names of the files, by the part; of documents one for each type. */
const parts: Words = {
  PRODUCTS: ['商品', 'Products'],
  CUSTOMERS: ['客户', 'Customers'],
  SUPPLIERS: ['供应商', 'Suppliers'],
  WAREHOUSES: ['仓库', 'Warehouses'],
  ACCOUNTS: ['会计科目', 'Accounts'],
  CASH_ACCOUNTS: ['资金账户', 'Cash accounts'],
  PRINT_TEMPLATES: ['打印模板', 'Print templates'],
  NUMBER_RULES: ['编号规则', 'Numbering'],
  COMPANY_FACTS: ['企业信息', 'Company'],
  TAX_RATES: ['税率', 'Tax rates'],
  OPENING_BALANCES: ['期初余额', 'Opening balances'],
  OPENING_STOCK: ['期初库存', 'Opening stock'],
  OPENING_ITEMS: ['期初往来', 'Opening items'],
  SALES_ORDERS: ['销售订单', 'Sales orders'],
  VOUCHERS: ['凭证', 'Vouchers'],
  ...types,
};

/** Columns whose cells name something of a print. */
const printColumns: ReadonlySet<string> = new Set(['printKind', 'paper', 'hiddenColumns', 'hiddenSignatures', 'hiddenParts']);

/** Columns whose cells name something of numbers. */
const numberColumns: ReadonlySet<string> = new Set(['numberKind', 'numberPeriod', 'restarts']);

/** Returns what a cell of a column says; a word of a newer backend stays as it is. */
export function companyWord(column: string, value: string, locale: keyof FileText): string {
  if (printColumns.has(column)) return printWord(value, locale);
  if (numberColumns.has(column)) return numberWord(value, locale);
  return inLanguage(words[column]?.[value], locale) ?? value;
}

/** Returns what the file of a part, or of a type of documents, is called. */
export function companyFileName(part: string, locale: keyof FileText): string {
  return inLanguage(parts[part], locale) ?? part;
}

function inLanguage(word: readonly [string, string] | undefined, locale: keyof FileText): string | undefined {
  return word?.[locale === 'zh-CN' ? 0 : 1];
}
