import type { BookProblem, BookProblemKind } from '#business/ledger/book-problem.ts';
import { type MessageLocale, fill } from './describe-error.ts';

/** What is said of books that are wrong; the numbers stand for the facts of a problem, in their order. */
const texts: Readonly<Record<BookProblemKind, Readonly<Record<MessageLocale, string>>>> = {
  'voucher-unequal': { 'zh-CN': '凭证 {0} {1}：借方 {2}，贷方 {3}', 'en-US': 'Voucher {0} {1}: debit {2}, credit {3}' },
  'stock-short': { 'zh-CN': '商品 {0} 结存 {1}，已预留 {2}', 'en-US': 'Of {0} there are {1}, of which {2} are reserved' },
  'cost-of-nothing': { 'zh-CN': '商品 {0} 没有结存，成本却有 {1}', 'en-US': 'There is nothing of {0}, and it costs {1}' },
  'stock-unlike-ledger': { 'zh-CN': '商品 {0} 库存金额 {1}，总账 {2}', 'en-US': 'Stock of {0} is worth {1}, the ledger has {2}' },
  'items-unlike-ledger': {
    'zh-CN': '科目 {0} 的往来未结合计 {1}，总账 {2}',
    'en-US': 'Open items of account {0} come to {1}, the ledger has {2}',
  },
  'item-open': {
    'zh-CN': '往来 {0} 未结 {1}，原额 {2}，与核销不符',
    'en-US': 'Item {0} is open by {1} of {2}, which its settlements do not say',
  },
  'line-delivered': { 'zh-CN': '销售订单 {0} 第 {1} 行已出库 {2}，订购 {3}', 'en-US': 'Line {1} of order {0} is delivered by {2} of {3}' },
  'line-received': {
    'zh-CN': '采购订单 {0} 第 {1} 行已入库 {2}，订购 {3}',
    'en-US': 'Line {1} of purchase order {0} is received by {2} of {3}',
  },
  'document-invoiced': {
    'zh-CN': '单据 {0} 已开票 {1}、税额 {2}，单据为 {3}、税额 {4}',
    'en-US': 'Document {0} is invoiced by {1} and tax {2} of {3} and tax {4}',
  },
  'document-unlike-lines': { 'zh-CN': '单据 {0} 的合计与各行不符', 'en-US': 'Document {0} is not the sum of its lines' },
  'voucher-numbers': { 'zh-CN': '凭证 {0} {1}字：{2} 张，最大号 {3}', 'en-US': 'Vouchers {0} {1}: {2} of {3} numbers' },
  'document-numbers': {
    'zh-CN': '编号 {0}（{1}）：单据 {2} 张，计数到 {3}，最大号 {4}',
    'en-US': 'Numbers {0} within {1}: {2} documents, counted to {3}, the highest is {4}',
  },
  'balance-unlike-lines': { 'zh-CN': '科目 {0} 在 {1} 的余额与凭证不符', 'en-US': 'The balance of {0} in {1} is not the sum of its lines' },
  'stock-unlike-moves': { 'zh-CN': '商品 {0} 的结存与出入库记录不符', 'en-US': 'The stock of {0} is not the sum of its moves' },
  'stock-of-warehouse': {
    'zh-CN': '商品 {0} 在某仓库的结存与出入库记录不符',
    'en-US': 'The stock of {0} in a warehouse is not the sum of its moves',
  },
  'reserved-unlike-holds': { 'zh-CN': '商品 {0} 的预留与各订单不符', 'en-US': 'What is reserved of {0} is not the sum of its orders' },
  'balances-unequal': { 'zh-CN': '全部科目余额合计 {0}，应为零', 'en-US': 'All balances come to {0} instead of nothing' },
  'not-carried-over': { 'zh-CN': '{0} 科目 {1} 未结转 {2}', 'en-US': 'Of account {1}, {2} were not carried over in {0}' },
  'profit-carried': { 'zh-CN': '{0} 净利润 {1}，结转 {2}', 'en-US': 'Net profit of {0} is {1}, its close carried {2}' },
  'profit-of-year': { 'zh-CN': '{0} 结账后本年利润还有 {1}', 'en-US': 'The profit of the year has {1} left after the close of {0}' },
  'cash-unlike-flows': { 'zh-CN': '{0} 货币资金变动 {1}，现金流量 {2}', 'en-US': 'Cash of {0} moved by {1}, its flows say {2}' },
};

/** Returns what is said of something in the books that is not as it must be. */
export function bookProblemText({ kind, facts }: BookProblem, locale: MessageLocale): string {
  return fill(texts[kind][locale], Object.fromEntries(facts.entries()));
}
