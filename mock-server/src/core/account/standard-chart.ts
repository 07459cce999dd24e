import { parentCodeOf } from './account-code.ts';
import type { Account, AccountCategory, BalanceDirection } from './account.ts';

/** An account of the standard chart. */
export type StandardAccount = Pick<Account, 'code' | 'name' | 'category' | 'direction' | 'isLeaf'>;

type Entry = readonly [code: string, name: string];

const assets: readonly Entry[] = [
  ['1001', '库存现金'],
  ['1002', '银行存款'],
  ['1012', '其他货币资金'],
  ['1101', '短期投资'],
  ['1121', '应收票据'],
  ['1122', '应收账款'],
  ['1123', '预付账款'],
  ['1131', '应收股利'],
  ['1132', '应收利息'],
  ['1221', '其他应收款'],
  ['1401', '材料采购'],
  ['1402', '在途物资'],
  ['1403', '原材料'],
  ['1404', '材料成本差异'],
  ['1405', '库存商品'],
  ['1407', '商品进销差价'],
  ['1408', '委托加工物资'],
  ['1411', '周转材料'],
  ['1421', '消耗性生物资产'],
  ['1501', '长期债券投资'],
  ['1511', '长期股权投资'],
  ['1601', '固定资产'],
  ['1602', '累计折旧'],
  ['1604', '在建工程'],
  ['1605', '工程物资'],
  ['1606', '固定资产清理'],
  ['1621', '生产性生物资产'],
  ['1622', '生产性生物资产累计折旧'],
  ['1701', '无形资产'],
  ['1702', '累计摊销'],
  ['1801', '长期待摊费用'],
  ['1901', '待处理财产损溢'],
];

const liabilities: readonly Entry[] = [
  ['2001', '短期借款'],
  ['2201', '应付票据'],
  ['2202', '应付账款'],
  ['2202.01', '应付货款'],
  ['2202.02', '暂估应付款'],
  ['2203', '预收账款'],
  ['2211', '应付职工薪酬'],
  ['2221', '应交税费'],
  ['2221.01', '应交增值税'],
  ['2221.01.01', '进项税额'],
  ['2221.01.02', '已交税金'],
  ['2221.01.03', '转出未交增值税'],
  ['2221.01.04', '减免税款'],
  ['2221.01.05', '销项税额'],
  ['2221.01.06', '出口退税'],
  ['2221.01.07', '进项税额转出'],
  ['2221.01.08', '转出多交增值税'],
  ['2221.01.11', '小规模应纳税额'],
  ['2221.02', '未交增值税'],
  ['2221.03', '待认证进项税额'],
  ['2221.04', '简易计税'],
  ['2221.06', '应交所得税'],
  ['2221.07', '应交个人所得税'],
  ['2221.08', '应交城市维护建设税'],
  ['2221.13', '教育费附加'],
  ['2221.14', '地方教育附加'],
  ['2231', '应付利息'],
  ['2232', '应付利润'],
  ['2241', '其他应付款'],
  ['2401', '递延收益'],
  ['2501', '长期借款'],
  ['2701', '长期应付款'],
];

const equity: readonly Entry[] = [
  ['3001', '实收资本'],
  ['3002', '资本公积'],
  ['3101', '盈余公积'],
  ['3103', '本年利润'],
  ['3104', '利润分配'],
];

const costs: readonly Entry[] = [
  ['4001', '生产成本'],
  ['4101', '制造费用'],
  ['4301', '研发支出'],
  ['4401', '工程施工'],
  ['4403', '机械作业'],
];

const incomeAndExpenses: readonly Entry[] = [
  ['5001', '主营业务收入'],
  ['5051', '其他业务收入'],
  ['5111', '投资收益'],
  ['5301', '营业外收入'],
  ['5401', '主营业务成本'],
  ['5402', '其他业务成本'],
  ['5403', '税金及附加'],
  ['5601', '销售费用'],
  ['5602', '管理费用'],
  ['5603', '财务费用'],
  ['5711', '营业外支出'],
  ['5801', '所得税费用'],
];

/** Accounts that stand on the other side than the rest of their group, such as 累计折旧 and 进项税额. */
const contrary: ReadonlySet<string> = new Set(
  [
    ['1407', '1602', '1622', '1702'],
    ['2221.01.01', '2221.01.02', '2221.01.03', '2221.01.04', '2221.03'],
    ['5401', '5402', '5403', '5601', '5602', '5603', '5711', '5801'],
  ].flat(),
);

/**
 * The chart that every company begins with: the first-level accounts of the Accounting Standards for Small Enterprises (2011), and below
 * them what a trading company needs for its taxes and for goods that come before their invoice.
 *
 * 5403 has the name that it got with the value-added tax reform of 2016. The columns of general taxpayers end with 2221.01.10, so the one account of a
 * small-scale taxpayer is the next.
 */
export const standardChart: readonly StandardAccount[] = [
  ...entriesOf(assets, 'ASSET', 'DEBIT'),
  ...entriesOf(liabilities, 'LIABILITY', 'CREDIT'),
  ...entriesOf(equity, 'EQUITY', 'CREDIT'),
  ...entriesOf(costs, 'COST', 'DEBIT'),
  ...entriesOf(incomeAndExpenses, 'INCOME_EXPENSE', 'CREDIT'),
];

function entriesOf(entries: readonly Entry[], category: AccountCategory, usual: BalanceDirection): readonly StandardAccount[] {
  const parents = new Set(entries.map(([code]) => parentCodeOf(code)));
  const other = usual === 'DEBIT' ? 'CREDIT' : 'DEBIT';
  return entries.map(([code, name]) => ({
    code,
    name,
    category,
    direction: contrary.has(code) ? other : usual,
    isLeaf: !parents.has(code),
  }));
}
