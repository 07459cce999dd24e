/** What of a bank's file is read: the day, what came or went, what there was then, and what tells what it was. */
export const bankColumns = ['date', 'amount', 'incoming', 'outgoing', 'side', 'balance', 'party', 'note', 'flowNumber'] as const;

/** What a column of a bank's file is. */
export type BankColumn = (typeof bankColumns)[number];

/**
 * What banks call their columns, the plainer words last: a bank that writes both 摘要 and 附言 means the first.
 *
 * 借 and 贷 are the bank's: what it owes less of (借方) went out of the account, what it owes more of (贷方) came in.
 */
const heads: Readonly<Record<BankColumn, readonly string[]>> = {
  date: ['交易日期', '记账日期', '入账日期', '交易时间', '交易日', '记账日', '日期', '时间', 'date', 'transactiondate', 'postingdate'],
  amount: ['交易金额', '发生额', '金额', '收支金额', 'amount'],
  incoming: [
    '贷方发生额',
    '贷方金额',
    '收入金额',
    '存入金额',
    '转入金额',
    '收入',
    '贷方',
    '存入',
    '转入',
    '收方',
    'credit',
    'deposit',
    'moneyin',
  ],
  outgoing: [
    '借方发生额',
    '借方金额',
    '支出金额',
    '支取金额',
    '转出金额',
    '支出',
    '借方',
    '支取',
    '转出',
    '付方',
    'debit',
    'withdrawal',
    'moneyout',
  ],
  side: ['借贷标志', '借贷标识', '借贷方向', '收支方向', '收支标志', '收/支', '借贷', '借/贷', '方向', '交易方向', 'drcr', 'direction'],
  balance: ['账户余额', '交易后余额', '当前余额', '本次余额', '余额', 'balance'],
  party: [
    '对方户名',
    '对方账户名称',
    '对方单位名称',
    '对方名称',
    '对方单位',
    '交易对方',
    '收付款人名称',
    '对方账户名',
    '收/付方名称',
    'counterparty',
    'payee',
    'name',
  ],
  note: ['摘要', '用途', '交易摘要', '附言', '交易附言', '备注', '交易用途', 'description', 'memo', 'details', 'remark'],
  flowNumber: [
    '交易流水号',
    '流水号',
    '银行流水号',
    '交易流水',
    '核心流水号',
    '柜员流水号',
    '凭证号',
    '交易序号',
    '业务流水号',
    'reference',
    'transactionid',
    'transactionno',
  ],
};

/** Returns what a head says its column is, or null for none that is known. */
export function bankColumnOf(head: string): BankColumn | null {
  const plain = plainHead(head);
  return bankColumns.find((column) => heads[column].includes(plain)) ?? null;
}

/** Returns how plainly a head says it: of two of a kind the one that is named first counts. */
export function headRank(column: BankColumn, head: string): number {
  return heads[column].indexOf(plainHead(head));
}

/** Without blanks, and what stands in brackets; in one width and case. */
function plainHead(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\([^)]*\)|[\s*:_"']/g, '');
}
