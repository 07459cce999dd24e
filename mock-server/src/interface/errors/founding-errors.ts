import type { FoundingReason } from '#application/founding/check-founding.ts';
import type { FoundingRefusal } from '#application/founding/reserve-founding.ts';
import type { RestartReason, RestartRefusal } from '#application/founding/start-afresh.ts';
import type { EntryRefusal } from '#application/assert-entry-open.ts';
import type { CompanyFactReason } from '#core/company/company-facts.ts';
import type { TextReason } from '#core/text/check-text.ts';
import type { ErrorEntry } from './error-entry.ts';

/** Every reason of this table. */
export type FoundingErrorReason =
  | FoundingRefusal
  | RestartRefusal
  | EntryRefusal
  | RestartReason
  | Exclude<FoundingReason, CompanyFactReason | TextReason>;

/** What can be refused of founding a company. */
export const foundingErrors: Readonly<Record<FoundingErrorReason, ErrorEntry>> = {
  'founding-off': {
    code: 'SP-API-660',
    cause: 'Whoever runs the server lets nobody found companies by themselves (SUANPAN_FOUNDING_LIMIT is 0).',
    effect: 'No company was founded.',
    remedy: 'Ask whoever runs the server for a company.',
    message: {
      'zh-CN': '本系统没有开放自助新建企业，请联系系统管理员。',
      'en-US': 'Nobody founds companies by themselves here. Ask whoever runs the system for one.',
    },
  },
  'company-name-taken': {
    code: 'SP-API-661',
    cause: 'The person is a member of a company with the same name already.',
    effect: 'No company was founded.',
    remedy: 'Switch to that company, or choose a name that tells the two apart.',
    message: {
      'zh-CN': '您已在名为「{name}」的企业中，请切换到该企业，或换一个能区分的名称。',
      'en-US': 'You belong to a company named "{name}" already. Switch to it, or choose a name that tells the two apart.',
    },
  },
  'founding-limit-reached': {
    code: 'SP-API-662',
    cause: 'The person has founded as many companies as SUANPAN_FOUNDING_LIMIT allows within 30 days.',
    effect: 'No company was founded.',
    remedy: 'Wait until the first of them is 30 days old, or ask whoever runs the server.',
    message: {
      'zh-CN': '{days} 天内最多新建 {max} 家企业，您已达上限，请过些天再试或联系系统管理员。',
      'en-US':
        'At most {max} companies can be founded within {days} days, and you have founded that many. Try again later, or ask whoever runs the system.',
    },
  },
  'founding-month-wrong': {
    code: 'SP-API-663',
    cause: 'The first month of the books is no month.',
    effect: 'No company was founded.',
    remedy: 'Choose a month between 1990 and 2099.',
    message: { 'zh-CN': '请选择账套的第一个月份。', 'en-US': 'Choose the first month of the books.' },
  },
  'no-samples': {
    code: 'SP-API-687',
    status: 409,
    cause: 'The company was never filled with samples, or was before they were marked.',
    effect: 'Nothing was changed.',
    remedy: 'Go on in this company. Only a company with samples is left for a fresh one.',
    message: {
      'zh-CN': '本企业没有示例数据，不需要重新开始。',
      'en-US': 'This company has no samples, so there is nothing to leave behind.',
    },
  },
  'company-archived': {
    code: 'SP-API-688',
    status: 409,
    cause: 'The samples of the company were left behind: it is archived, and work goes on in its successor of the same name.',
    effect: 'Nothing was changed. Owners can still read, print and export what is in it.',
    remedy: 'Switch to the company of the same name and enter it there.',
    message: {
      'zh-CN': '本企业已归档，不能再录入；可以查看、打印、导出。请切换到同名的新企业继续。',
      'en-US':
        'This company is archived: it can be read, printed and exported, and nothing is entered any more. Switch to the new company of the same name.',
    },
  },
  'company-expired': {
    code: 'SP-API-690',
    status: 409,
    cause: 'The company is paid until a day, and that day is over.',
    effect: 'Nothing was entered. Everything stays, and is read, searched, printed and exported as before; drafts on the device stay, too.',
    remedy: 'The owner asks whoever runs the platform to extend it; then the same entry is sent again.',
    message: {
      'zh-CN': '本企业已于 {day} 到期，这次没有保存。仍可查看、打印、导出；请联系平台管理员续期，续期后再保存。',
      'en-US':
        'This company was paid until {day}, so nothing was saved. Reading, printing and export go on. Ask whoever runs the platform to extend it, then save again.',
    },
  },
  'company-name-not-typed': {
    code: 'SP-API-689',
    cause: 'Something was entered since the samples, and the name that was typed to confirm is not that of the company.',
    effect: 'Nothing was changed.',
    remedy: 'Type the name of the company as it is shown, once you know that what was entered stays in the archive.',
    message: {
      'zh-CN': '填入示例数据后又录入了 {count} 项，会留在归档的企业里。请输入企业名称「{name}」确认。',
      'en-US':
        'Since the samples {count} entries were made, which stay in the archive. Type the name of the company, "{name}", to confirm.',
    },
  },
};
