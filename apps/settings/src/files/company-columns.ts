import type { FileColumn } from '@suanpan/import-kit/file-column';
import { templateColumns } from './template-columns.ts';

type Said = readonly [zh: string, en: string, kind: FileColumn['kind'], width: number];

/** What the columns of an export are called that no template has, by what the backend calls them. */
const said: Readonly<Record<string, Said>> = {
  accountCode: ['科目编码', 'Account', 'text', 12],
  accountName: ['科目名称', 'Account name', 'text', 24],
  category: ['类别', 'Category', 'text', 12],
  direction: ['余额方向', 'Balance side', 'text', 10],
  leaf: ['末级', 'Lowest level', 'flag', 8],
  allowNegative: ['允许透支', 'May be overdrawn', 'flag', 10],
  validFrom: ['开始日期', 'From', 'day', 12],
  validTo: ['结束日期', 'To', 'day', 12],
  auxCode: ['辅助核算编码', 'Detail code', 'text', 16],
  auxName: ['辅助核算', 'Detail', 'text', 24],
  debit: ['借方', 'Debit', 'amount', 14],
  credit: ['贷方', 'Credit', 'amount', 14],
  productCode: ['商品编码', 'Product code', 'text', 16],
  productName: ['商品名称', 'Product', 'text', 28],
  warehouse: ['仓库', 'Warehouse', 'text', 14],
  targetWarehouse: ['调入仓库', 'To warehouse', 'text', 14],
  quantity: ['数量', 'Quantity', 'quantity', 12],
  amount: ['金额', 'Amount', 'amount', 14],
  open: ['未结金额', 'Open', 'amount', 14],
  itemKind: ['往来类型', 'Kind', 'text', 14],
  partyCode: ['往来单位编码', 'Party code', 'text', 14],
  partyName: ['往来单位', 'Party', 'text', 28],
  number: ['单号', 'Number', 'text', 20],
  date: ['日期', 'Date', 'day', 12],
  dueDate: ['到期日', 'Due', 'day', 12],
  deliveryDate: ['交货日期', 'Delivery', 'day', 12],
  status: ['状态', 'Status', 'text', 10],
  taxIncluded: ['单价含税', 'Prices with tax', 'flag', 10],
  note: ['备注', 'Note', 'text', 28],
  type: ['单据类型', 'Type', 'text', 14],
  cashAccount: ['资金账户', 'Cash account', 'text', 16],
  targetCashAccount: ['转入账户', 'To cash account', 'text', 16],
  originalNumber: ['原单号', 'Original', 'text', 20],
  word: ['凭证字', 'Word', 'text', 8],
  reason: ['原因', 'Reason', 'text', 12],
  documentAmount: ['收付金额', 'Money', 'amount', 14],
  cashAmount: ['现收金额', 'Cash taken', 'amount', 14],
  documentDiscount: ['优惠金额', 'Let off', 'amount', 12],
  fee: ['手续费', 'Fee', 'amount', 12],
  line: ['行号', 'Line', 'count', 8],
  price: ['单价', 'Price', 'price', 12],
  enteredUnit: ['录入单位', 'Entered in', 'text', 10],
  enteredFactor: ['换算数量', 'Factor', 'quantity', 10],
  enteredQuantity: ['录入数量', 'Entered quantity', 'quantity', 12],
  enteredPrice: ['录入单价', 'Entered price', 'price', 12],
  lineDiscount: ['折扣（%）', 'Discount (%)', 'quantity', 10],
  net: ['不含税金额', 'Net', 'amount', 14],
  tax: ['税额', 'Tax', 'amount', 12],
  gross: ['价税合计', 'Gross', 'amount', 14],
  counted: ['实盘数量', 'Counted', 'quantity', 12],
  unitCost: ['单位成本', 'Unit cost', 'price', 12],
  cost: ['成本', 'Cost', 'amount', 14],
  itemNumber: ['核销单号', 'Settles', 'text', 20],
  lineAmount: ['行金额', 'Line amount', 'amount', 14],
  cashFlowLine: ['现金流量项目', 'Cash flow line', 'count', 12],
  lineSummary: ['行摘要', 'Line summary', 'text', 28],
  period: ['会计期间', 'Period', 'text', 10],
  voucherNumber: ['凭证号', 'Voucher number', 'count', 10],
  voucherKind: ['凭证类型', 'Kind', 'text', 14],
  summary: ['摘要', 'Summary', 'text', 28],
  printKind: ['打印什么', 'Print', 'text', 14],
  paper: ['默认纸张', 'Paper', 'text', 16],
  title: ['标题', 'Title', 'text', 16],
  header: ['抬头', 'Header', 'text', 36],
  footer: ['页脚', 'Footer', 'text', 48],
  hiddenColumns: ['不印的列', 'Columns left out', 'text', 24],
  hiddenSignatures: ['不印的签字', 'Signatures left out', 'text', 24],
  hiddenParts: ['不印的内容', 'Parts left out', 'text', 24],
  numberKind: ['单据', 'Document', 'text', 16],
  prefix: ['前缀', 'Prefix', 'text', 12],
  numberPeriod: ['单号里的日期', 'Date in the number', 'text', 14],
  digits: ['位数', 'Digits', 'count', 8],
  restarts: ['何时重新从 1 开始', 'Begins anew', 'text', 16],
  printedName: ['印在单据上的名称', 'Name as printed', 'text', 28],
  creditCode: ['统一社会信用代码', 'Credit code', 'text', 22],
  address: ['地址', 'Address', 'text', 36],
  phone: ['电话', 'Phone', 'text', 16],
  bank: ['开户行', 'Bank', 'text', 24],
  bankAccount: ['账号', 'Bank account', 'text', 24],
  documentNumber: ['来源单号', 'Document', 'text', 20],
  attachedPapers: ['附单据张数', 'Attached papers', 'count', 10],
};

/** Returns the columns of a part of the company's data; those of products, customers and suppliers are their templates'. */
export function companyColumns(part: string, names: readonly string[]): readonly FileColumn[] {
  const template: readonly FileColumn[] = Object.entries(templateColumns).find(([kind]) => kind === part)?.[1] ?? [];
  const anyTemplate = Object.values(templateColumns).flat();
  return names.map((name) => {
    const own = template.find((column) => column.name === name);
    if (own !== undefined) return own;
    const [zh, en, kind, width] = said[name] ?? [];
    if (zh === undefined || en === undefined) return anyTemplate.find((column) => column.name === name) ?? plainColumn(name);
    return { name, header: { 'zh-CN': zh, 'en-US': en }, kind: kind ?? 'text', width: width ?? 16 };
  });
}

/** A column of a newer backend. */
function plainColumn(name: string): FileColumn {
  return { name, header: { 'zh-CN': name, 'en-US': name }, kind: 'text', width: 16 };
}
