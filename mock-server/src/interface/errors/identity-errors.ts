import type { ErrorEntry } from './error-entry.ts';
import type { JoinRefusal } from '#application/join-company.ts';
import type { OwnAccountReason } from '#application/own-account.ts';
import type { MemberRefusal } from '#application/save-member.ts';
import type { CompanyFactReason } from '#core/company/company-facts.ts';
import type { CompanyRefusal } from '#application/set-company-mode.ts';
import type { TradeEntryReason } from '#business/trade/document.ts';
import type { AccountEntryReason } from '#core/identity/check-account.ts';
import type { RightsReason } from '#core/member/check-rights.ts';
import type { TextReason } from '#core/text/check-text.ts';

/** Every reason of this table. */
export type IdentityErrorReason =
  | Exclude<AccountEntryReason, TextReason>
  | Exclude<RightsReason, TradeEntryReason>
  | MemberRefusal
  | CompanyRefusal
  | CompanyFactReason
  | JoinRefusal
  | OwnAccountReason;

/** What can be wrong with members, invitations and one's own account. */
export const identityErrors: Readonly<Record<IdentityErrorReason, ErrorEntry>> = {
  'stale-company': {
    code: 'SP-API-645',
    cause: 'Somebody else changed the settings of the company meanwhile.',
    effect: 'Nothing was changed.',
    remedy: 'Look at them again, and change them then.',
    message: {
      'zh-CN': '企业设置已被他人修改，请刷新后再改。',
      'en-US': 'Somebody else changed the company settings meanwhile. Look at them again first.',
    },
  },
  'credit-code-wrong': {
    code: 'SP-API-589',
    cause:
      'The unified social credit code is not of 18 characters, has one that such codes do not have, or its check character (GB 32100-2015) does not fit.',
    effect: 'Nothing was changed.',
    remedy: 'Compare it with the business licence, character by character; the letters I, O, S, V and Z are never in it.',
    message: {
      'zh-CN': '统一社会信用代码不对：应为 18 位，最后一位是校验码，不含字母 I、O、S、V、Z，请对照营业执照逐位核对。',
      'en-US':
        'This is no unified social credit code: it has 18 characters, the last of which checks the others, and never I, O, S, V or Z. Compare it with the business licence.',
    },
  },
  'roles-missing': {
    code: 'SP-API-390',
    cause: 'No role was chosen.',
    effect: 'Nothing was changed.',
    remedy: 'Choose at least one.',
    message: { 'zh-CN': '请至少选择一个角色。', 'en-US': 'Choose at least one role.' },
  },
  'warehouses-malformed': {
    code: 'SP-API-391',
    cause: 'A warehouse is no id, or more are named than can be.',
    effect: 'Nothing was changed.',
    remedy: 'Name fewer, or all.',
    message: { 'zh-CN': '仓库选择不正确，最多 {max} 个。', 'en-US': 'The warehouses are not valid; at most {max} can be named.' },
  },
  'cash-accounts-malformed': {
    code: 'SP-API-676',
    cause: 'A cash account is no id, or more are named than can be.',
    effect: 'Nothing was changed.',
    remedy: 'Name fewer, or all.',
    message: { 'zh-CN': '资金账户选择不正确，最多 {max} 个。', 'en-US': 'The cash accounts are not valid; at most {max} can be named.' },
  },
  'department-unknown': {
    code: 'SP-API-678',
    cause: 'The department does not exist here, or is out of use and the member was not in it before.',
    effect: 'Nothing was changed.',
    remedy: 'Choose another, or take it into use again.',
    message: {
      'zh-CN': '找不到该部门或其已停用，请另选一个。',
      'en-US': 'This department was not found or is out of use; choose another.',
    },
  },
  'prices-needed': {
    code: 'SP-API-679',
    cause: 'Prices are to be hidden from a member one of whose roles writes them: accountant, sales or purchasing.',
    effect: 'Nothing was changed.',
    remedy: 'Show prices, or take those roles away.',
    message: {
      'zh-CN': '会计、销售、采购要录入带价格的单据，不能对其隐藏价格；请关闭此项，或去掉这些角色。',
      'en-US':
        'Accountants, sales and purchasing write prices, so these cannot be hidden from them. Show prices, or take those roles away.',
    },
  },
  'login-name-malformed': {
    code: 'SP-API-392',
    cause: 'A login name is not 3 to 50 letters, digits or . _ @ -, or does not begin with a letter or digit.',
    effect: 'Nothing was changed.',
    remedy: 'Choose another; a mobile number will do.',
    message: {
      'zh-CN': '账号应为 {min} 到 {max} 个字母、数字或汉字，可以用手机号。',
      'en-US': 'A login name has {min} to {max} letters or digits; a mobile number will do.',
    },
  },
  'login-name-taken': {
    code: 'SP-API-393',
    cause: 'Another person has this login name.',
    effect: 'No account was made; the invitation can still be used.',
    remedy: 'Choose another, or join with the account if it is your own.',
    message: {
      'zh-CN': '账号 {loginName} 已被使用。如果是您自己的账号，请用它登录后加入。',
      'en-US': 'The login name {loginName} is taken. If it is your own, join with that account.',
    },
  },
  'password-too-short': {
    code: 'SP-API-394',
    cause: 'A password has fewer than eight characters.',
    effect: 'Nothing was changed.',
    remedy: 'Choose a longer one; a sentence will do.',
    message: { 'zh-CN': '密码至少 {min} 个字符。', 'en-US': 'A password has at least {min} characters.' },
  },
  'password-too-long': {
    code: 'SP-API-395',
    cause: 'A password has more than a hundred characters.',
    effect: 'Nothing was changed.',
    remedy: 'Choose a shorter one.',
    message: { 'zh-CN': '密码最多 {max} 个字符。', 'en-US': 'A password has at most {max} characters.' },
  },
  'password-too-common': {
    code: 'SP-API-396',
    cause: 'A password is one of those that are tried first: a common one, a run, few different characters, or the login name.',
    effect: 'Nothing was changed.',
    remedy: 'Choose one that nobody would guess.',
    message: { 'zh-CN': '这个密码太容易猜到，请换一个。', 'en-US': 'This password is too easy to guess; choose another.' },
  },
  'password-wrong': {
    code: 'SP-API-397',
    cause: 'The present password is wrong.',
    effect: 'The password stays as it was.',
    remedy: 'Type the present one again.',
    message: { 'zh-CN': '原密码不正确。', 'en-US': 'The present password is wrong.' },
  },
  'member-not-found': {
    code: 'SP-API-430',
    cause: 'There is no such member here.',
    effect: 'Nothing was changed.',
    remedy: 'Go back to the list.',
    message: { 'zh-CN': '找不到该成员。', 'en-US': 'This member was not found.' },
  },
  'stale-member': {
    code: 'SP-API-431',
    cause: 'Somebody changed the member since it was read.',
    effect: 'Nothing was changed.',
    remedy: 'Read it again and repeat the change.',
    message: {
      'zh-CN': '成员 {name} 已被他人更改，请刷新后重试。',
      'en-US': 'The member {name} was changed by somebody else; reload it and try again.',
    },
  },
  'last-owner': {
    code: 'SP-API-432',
    cause: 'The member is the only owner in use.',
    effect: 'Nothing was changed.',
    remedy: 'Make somebody else an owner first.',
    message: {
      'zh-CN': '{name} 是唯一在用的老板，请先让另一位成员成为老板。',
      'en-US': 'The only owner in use is {name}; make somebody else an owner first.',
    },
  },
  'invitation-not-found': {
    code: 'SP-API-433',
    cause: 'There is no such invitation, or it was taken back.',
    effect: 'Nobody became a member.',
    remedy: 'Ask for a new link.',
    message: { 'zh-CN': '邀请链接无效，请联系邀请人。', 'en-US': 'This invitation link is not valid; ask whoever invited you.' },
  },
  'invitation-expired': {
    code: 'SP-API-434',
    cause: 'The invitation is older than seven days.',
    effect: 'Nobody became a member.',
    remedy: 'Ask for a new link.',
    message: { 'zh-CN': '邀请链接已过期，请让邀请人重新发一个。', 'en-US': 'This invitation link has expired; ask for a new one.' },
  },
  'invitation-used': {
    code: 'SP-API-435',
    cause: 'The invitation has made somebody a member already.',
    effect: 'Nothing was changed.',
    remedy: 'Sign in if it was you, or ask for a new link.',
    message: {
      'zh-CN': '邀请链接已经用过。如果是您本人，请直接登录。',
      'en-US': 'This invitation link has been used. If it was you, just sign in.',
    },
  },
  'already-member': {
    code: 'SP-API-436',
    cause: 'The person is a member of the company already.',
    effect: 'The invitation can still be used by somebody else.',
    remedy: 'Just sign in.',
    message: { 'zh-CN': '您已经是这家企业的成员，请直接登录。', 'en-US': 'You are a member of this company already; just sign in.' },
  },
  'member-out-of-use': {
    code: 'SP-API-437',
    cause: 'The person is a member of the company who was taken out of use.',
    effect: 'The invitation can still be used by somebody else.',
    remedy: 'Ask the owner to take you back into use.',
    message: {
      'zh-CN': '您在这家企业的成员资格已停用，请让老板重新启用。',
      'en-US': 'You were taken out of use in this company; ask the owner to take you back into use.',
    },
  },
  'session-not-found': {
    code: 'SP-API-438',
    cause: 'The session has ended already, or is not your own.',
    effect: 'Nothing was changed.',
    remedy: 'Reload the list.',
    message: { 'zh-CN': '该登录已经结束。', 'en-US': 'This session has ended already.' },
  },
};
