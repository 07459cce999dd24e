import type { ErrorEntry } from './error-entry.ts';
import type { AccountRefusal } from '#application/save-account.ts';
import type { AccountReason } from '#core/account/check-account.ts';
import type { TextReason } from '#core/text/check-text.ts';

/** Every reason of this table. */
export type AccountErrorReason = Exclude<AccountReason, TextReason> | AccountRefusal;

/** What can be wrong with accounts of the chart. */
export const accountErrors: Readonly<Record<AccountErrorReason, ErrorEntry>> = {
  'account-parent-unknown': {
    code: 'SP-API-340',
    cause: 'The account above does not exist here.',
    effect: 'Nothing was changed.',
    remedy: 'Choose one from the chart.',
    message: { 'zh-CN': '找不到上级科目。', 'en-US': 'The account above was not found.' },
  },
  'account-parent-disabled': {
    code: 'SP-API-341',
    cause: 'The account above is out of use.',
    effect: 'Nothing was changed.',
    remedy: 'Take the account above into use first.',
    message: {
      'zh-CN': '上级科目 {code} 已停用，请先启用它。',
      'en-US': 'The account {code} above is out of use; take it into use first.',
    },
  },
  'account-too-deep': {
    code: 'SP-API-342',
    cause: 'The account above is on the last level.',
    effect: 'Nothing was changed.',
    remedy: 'Add it on a level above.',
    message: { 'zh-CN': '科目最多 {max} 级。', 'en-US': 'A chart has at most {max} levels.' },
  },
  'account-code-malformed': {
    code: 'SP-API-343',
    cause: "A code is not its parent's with a dot and two digits from 01 to 99.",
    effect: 'Nothing was changed.',
    remedy: 'Correct the code, or leave it empty.',
    message: {
      'zh-CN': '科目编码应为 {code} 加一个点和两位数字，例如 {code}.01。',
      'en-US': 'The code must be {code} with a dot and two digits, such as {code}.01.',
    },
  },
  'account-code-taken': {
    code: 'SP-API-344',
    cause: 'Another account has this code.',
    effect: 'Nothing was changed.',
    remedy: 'Choose another code, or leave it empty.',
    message: { 'zh-CN': '科目编码 {code} 已被使用。', 'en-US': 'The code {code} is already in use.' },
  },
  'account-children-full': {
    code: 'SP-API-345',
    cause: 'There are 99 accounts below this one.',
    effect: 'Nothing was changed.',
    remedy: 'Use one that is there, or another level.',
    message: { 'zh-CN': '每个科目下最多 {max} 个明细科目。', 'en-US': 'There can be at most {max} accounts below one.' },
  },
  'account-has-enabled-children': {
    code: 'SP-API-346',
    cause: 'Accounts below are still in use.',
    effect: 'Nothing was changed.',
    remedy: 'Take those below out of use first.',
    message: {
      'zh-CN': '还有 {count} 个下级科目在用，请先停用它们。',
      'en-US': 'Accounts below that are still in use: {count}; take them out of use first.',
    },
  },
  'account-has-postings': {
    code: 'SP-API-442',
    cause: 'Something is posted to the account, so nothing can come below it.',
    effect: 'Nothing was changed.',
    remedy: 'Add the account below another one.',
    message: { 'zh-CN': '科目 {code} 已有记账，不能增加下级科目。', 'en-US': 'Account {code} has postings, so nothing can come below it.' },
  },
  'account-not-found': {
    code: 'SP-API-440',
    cause: 'There is no such account here.',
    effect: 'Nothing was changed.',
    remedy: 'Go back to the chart.',
    message: { 'zh-CN': '找不到该科目。', 'en-US': 'This account was not found.' },
  },
  'stale-account': {
    code: 'SP-API-441',
    cause: 'Somebody changed the account since it was read.',
    effect: 'Nothing was changed.',
    remedy: 'Read it again and repeat the change.',
    message: {
      'zh-CN': '科目 {code} 已被他人更改，请刷新后重试。',
      'en-US': 'Account {code} was changed by somebody else; reload it and try again.',
    },
  },
};
