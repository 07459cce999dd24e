import type { ErrorEntry } from './error-entry.ts';
import { voucherTemplateErrors } from './voucher-template-errors.ts';
import type { BookReason, OpeningReason } from '#business/ledger/book-store.ts';
import type { PeriodReason } from '#business/ledger/period-store.ts';
import type { VoucherReason } from '#business/ledger/voucher.ts';
import type { VoucherTemplateReason } from '#business/ledger/voucher-template.ts';
import type { YearEndReason } from '#business/ledger/year-end.ts';

/** Every reason of this table. */
export type LedgerErrorReason = BookReason | OpeningReason | PeriodReason | VoucherReason | VoucherTemplateReason | YearEndReason;

/** Why something cannot be done with the ledger. */
export const ledgerErrors: Readonly<Record<LedgerErrorReason, ErrorEntry>> = {
  ...voucherTemplateErrors,
  'books-not-begun': {
    code: 'SP-API-460',
    cause: 'Nothing can be posted before the books have begun.',
    effect: 'Nothing was changed.',
    remedy: 'Enter the opening balances first.',
    message: { 'zh-CN': '账套尚未启用，请先录入期初余额。', 'en-US': 'The books have not begun; enter the opening balances first.' },
  },
  'books-already-begun': {
    code: 'SP-API-461',
    cause: 'The books begin once.',
    effect: 'Nothing was changed.',
    remedy: 'Correct the opening with a voucher.',
    message: { 'zh-CN': '账套已启用，期初余额不能重复录入。', 'en-US': 'The books have begun already.' },
  },
  'opening-differs': {
    code: 'SP-API-462',
    cause: 'The items of an account do not come to its balance.',
    effect: 'Nothing was changed.',
    remedy: 'Correct the items or the balance.',
    message: { 'zh-CN': '科目 {code} 的期初明细与余额不一致。', 'en-US': 'The items of account {code} do not come to its balance.' },
  },
  'opening-malformed': {
    code: 'SP-API-463',
    cause: 'The first month is no month.',
    effect: 'Nothing was changed.',
    remedy: 'Enter it like 2026-03.',
    message: { 'zh-CN': '启用期间不正确。', 'en-US': 'This is not a valid month.' },
  },
  'opening-day-late': {
    code: 'SP-API-649',
    cause: 'What was open when the books began has a day after that.',
    effect: 'Nothing was changed.',
    remedy: 'Correct the day, let the books begin later, or enter it as a document once they have begun.',
    message: {
      'zh-CN': '期初单据的日期不能晚于 {day}，请更正，或启用后再录入这张单据。',
      'en-US': 'It cannot be later than {day}; correct it, or enter this document once the books have begun.',
    },
  },
  'opening-row-twice': {
    code: 'SP-API-650',
    cause: 'An earlier row is about the same: the account, the product in its warehouse, or the number of the party.',
    effect: 'Nothing was changed.',
    remedy: 'Leave one of the rows out, put them together, or correct the number.',
    message: {
      'zh-CN': '与第 {row} 行重复，请删除、合并或更正。',
      'en-US': 'Row {row} is about the same; remove one, put them together or correct it.',
    },
  },
  'opening-account-unfit': {
    code: 'SP-API-651',
    cause: 'Months before the books have income and expenses of their year alone, and there are none when the books begin in January.',
    effect: 'Nothing was changed.',
    remedy: 'Choose an account of income or expenses that nothing is below; in January enter none.',
    message: {
      'zh-CN': '本年累计只填损益类的末级科目，1 月启用不用填；{code} 不能填在这里。',
      'en-US': 'Only accounts of income and expenses with none below them, and none in January; {code} does not go here.',
    },
  },
  'opening-amount-zero': {
    code: 'SP-API-652',
    cause: 'Something that is open has an amount of 0.',
    effect: 'Nothing was changed.',
    remedy: 'Enter what is open, or leave the row out.',
    message: { 'zh-CN': '未结金额不能为 0，请填写或删除这一行。', 'en-US': 'What is open cannot be 0; enter it or remove the row.' },
  },
  'period-closed': {
    code: 'SP-API-464',
    cause: 'The day is in a month that is closed.',
    effect: 'Nothing was changed.',
    remedy: 'Choose a day of an open month, or have the owner open it.',
    message: { 'zh-CN': '会计期间 {month} 已结账。', 'en-US': 'The month {month} is closed.' },
  },
  'period-unknown': {
    code: 'SP-API-465',
    cause: 'The month is none of the books.',
    effect: 'Nothing was changed.',
    remedy: 'Choose a month from the first on.',
    message: {
      'zh-CN': '会计期间 {month} 不在账套范围内，账套从 {first} 开始。',
      'en-US': 'The month {month} is none of the books, which begin with {first}.',
    },
  },
  'period-has-pending': {
    code: 'SP-API-466',
    cause: 'Documents of the month are still drafts.',
    effect: 'Nothing was changed.',
    remedy: 'Approve or void them.',
    message: {
      'zh-CN': '期间 {month} 还有未审核或未记账的单据，不能结账。',
      'en-US': 'The month {month} has documents that are not posted.',
    },
  },
  'books-differ': {
    code: 'SP-API-691',
    status: 409,
    cause: 'The check of the books found something that is not as it must be, so the month is not locked over it.',
    effect: 'Nothing was changed.',
    remedy: 'Look at the check of the books for what differs, and have it set right; then close the month.',
    message: {
      'zh-CN': '账目核对有 {count} 处不一致，期间 {month} 不能结账。请到「对账检查」查看，处理后再结账。',
      'en-US':
        'The check of the books found {count} differences, so the month {month} cannot be closed. See the check of the books, set them right, then close.',
    },
  },
  'earlier-period-open': {
    code: 'SP-API-467',
    cause: 'Months are closed in their order.',
    effect: 'Nothing was changed.',
    remedy: 'Close the month before.',
    message: { 'zh-CN': '请先结账 {month}。', 'en-US': 'Close {month} first.' },
  },
  'later-period-closed': {
    code: 'SP-API-468',
    cause: 'A later month is closed.',
    effect: 'Nothing was changed.',
    remedy: 'Open the later month first.',
    message: { 'zh-CN': '期间 {month} 已结账，请先反结账该期间。', 'en-US': 'The later month {month} is closed; open it first.' },
  },
  'period-not-closed': {
    code: 'SP-API-469',
    cause: 'The month is open.',
    effect: 'Nothing was changed.',
    remedy: 'Choose a closed one.',
    message: { 'zh-CN': '期间 {month} 尚未结账。', 'en-US': 'The month {month} is not closed.' },
  },
  'reason-missing': {
    code: 'SP-API-470',
    cause: 'A closed month is opened for a reason of at most 200 characters.',
    effect: 'Nothing was changed.',
    remedy: 'Say why.',
    message: { 'zh-CN': '请填写原因，最多 200 个字。', 'en-US': 'Say why, in at most 200 characters.' },
  },
  'voucher-unbalanced': {
    code: 'SP-API-471',
    cause: 'Debits and credits differ, or there are less than two lines.',
    effect: 'Nothing was changed.',
    remedy: 'Correct the lines.',
    message: { 'zh-CN': '借贷不平衡。', 'en-US': 'Debits and credits differ.' },
  },
  'voucher-not-found': {
    code: 'SP-API-472',
    cause: 'There is no such voucher here.',
    effect: 'Nothing was changed.',
    remedy: 'Go back to the list.',
    message: { 'zh-CN': '找不到该凭证。', 'en-US': 'This voucher was not found.' },
  },
  'source-locked': {
    code: 'SP-API-474',
    cause: 'The voucher came from a document or a close, and changes with that alone.',
    effect: 'Nothing was changed.',
    remedy: 'Void the document, or open the month.',
    message: {
      'zh-CN': '凭证 {word}-{number} 由业务单据生成，只能通过原单据更改。',
      'en-US': 'Voucher {word}-{number} comes from a document and is changed only through that.',
    },
  },
  'account-not-postable': {
    code: 'SP-API-475',
    cause: 'The account has others below it or is out of use.',
    effect: 'Nothing was changed.',
    remedy: 'Choose one that nothing is below.',
    message: { 'zh-CN': '科目 {code} 不是末级科目或已停用，不能记账。', 'en-US': 'Account {code} has others below it or is out of use.' },
  },
  'account-controlled': {
    code: 'SP-API-476',
    cause: 'Documents alone move this account, as its items are kept beside it.',
    effect: 'Nothing was changed.',
    remedy: 'Enter the document instead.',
    message: { 'zh-CN': '科目 {code} 由业务单据记账，不能手工记账。', 'en-US': 'Account {code} is moved by documents alone.' },
  },
  'cash-flow-differs': {
    code: 'SP-API-477',
    cause: 'The flows do not come to what the voucher moves in cash.',
    effect: 'Nothing was changed.',
    remedy: 'Correct the flows.',
    message: { 'zh-CN': '现金流量项目与现金科目发生额不一致。', 'en-US': 'The flows do not come to what the voucher moves in cash.' },
  },
  'undistributed-account-missing': {
    code: 'SP-API-653',
    cause: 'The year ends with the month, and neither 3104 nor an account named 未分配利润 below it can take the profit of the year.',
    effect: 'Nothing was changed.',
    remedy: 'Add an account named 未分配利润 below 3104, or take it into use.',
    message: {
      'zh-CN': '没有可用的“未分配利润”科目，请在 3104 利润分配下新增或启用“未分配利润”，再结 12 月的账。',
      'en-US': 'No account takes the profit of the year: add or enable the one of undistributed profit below 3104, then close December.',
    },
  },
};
