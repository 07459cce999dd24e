import type { ReportReason } from '#business/reports/report-period.ts';
import type { SavedViewReason, SavedViewRefusal } from '#core/saved-view/saved-view.ts';
import type { ErrorEntry } from './error-entry.ts';

/** Why a report is not made, or a view not kept. */
export type ReportErrorReason = ReportReason | SavedViewReason | SavedViewRefusal;

/** What can be refused of reports and saved views. */
export const reportErrors: Readonly<Record<ReportErrorReason, ErrorEntry>> = {
  'report-period-reversed': {
    code: 'SP-API-600',
    cause: 'The days of a report do not exist, or the last one is before the first.',
    effect: 'Nothing was read.',
    remedy: 'Choose the days again.',
    message: { 'zh-CN': '请选择正确的起止日期。', 'en-US': 'Choose a first day and a last day that is not before it.' },
  },
  'report-period-too-long': {
    code: 'SP-API-601',
    cause: 'A report is of at most ten years.',
    effect: 'Nothing was read.',
    remedy: 'Choose fewer days.',
    message: { 'zh-CN': '报表期间最长 {max} 天，请缩短期间。', 'en-US': 'A report spans at most {max} days; choose fewer.' },
  },
  'view-not-found': {
    code: 'SP-API-602',
    status: 404,
    cause: 'The member has no saved view of this id, and none is shared with them.',
    effect: 'Nothing was changed.',
    remedy: 'Reload the page.',
    message: { 'zh-CN': '找不到该方案，可能已被删除。', 'en-US': 'This saved view was not found; it may have been deleted.' },
  },
  'stale-view': {
    code: 'SP-API-603',
    status: 409,
    cause: 'The saved view was changed since it was read, in another tab or by somebody else.',
    effect: 'Nothing was changed.',
    remedy: 'Reload the page and change it again.',
    message: {
      'zh-CN': '该方案已在其他窗口被修改，请刷新后重试。',
      'en-US': 'This saved view was changed elsewhere; reload and try again.',
    },
  },
  'views-too-many': {
    code: 'SP-API-604',
    status: 409,
    cause: 'A member keeps at most so many views of a page.',
    effect: 'Nothing was kept.',
    remedy: 'Delete one that is not needed.',
    message: {
      'zh-CN': '每个页面最多保存 {max} 个方案，请先删除不用的。',
      'en-US': 'At most {max} views are kept for a page; delete one first.',
    },
  },
  'view-of-another': {
    code: 'SP-API-664',
    status: 403,
    cause:
      'The view is shared by somebody else; only its maker and an owner of the company change or withdraw it, and only its maker deletes it.',
    effect: 'Nothing was changed.',
    remedy: 'Ask its maker, or save the filters as a view of your own.',
    message: {
      'zh-CN': '这是{name}共享的方案，只有本人或老板可以修改、撤回，只有本人可以删除。可以把当前筛选另存为自己的方案。',
      'en-US':
        'This view is shared by {name}: only they or an owner change or withdraw it, and only they delete it. Save a view of your own instead.',
    },
  },
  'view-page-not-shared': {
    code: 'SP-API-665',
    status: 409,
    cause: 'Views of this page are not shared with a company.',
    effect: 'Nothing was changed.',
    remedy: 'Keep the view as your own.',
    message: {
      'zh-CN': '这个页面的方案不能共享，请仅保存给自己用。',
      'en-US': 'Views of this page cannot be shared; keep it as your own.',
    },
  },
  'shared-views-too-many': {
    code: 'SP-API-666',
    status: 409,
    cause: 'A company shares at most so many views of a page.',
    effect: 'Nothing was shared.',
    remedy: 'Withdraw one that is not needed.',
    message: {
      'zh-CN': '每个页面最多共享 {max} 个方案，请先撤回不用的。',
      'en-US': 'At most {max} views of a page are shared; withdraw one first.',
    },
  },
  'view-name-taken': {
    code: 'SP-API-605',
    cause: 'The member has a view of this name for the page.',
    effect: 'Nothing was changed.',
    remedy: 'Enter another name.',
    message: {
      'zh-CN': '已有名为“{name}”的方案，请换一个名称。',
      'en-US': 'There is a view called "{name}" already; choose another name.',
    },
  },
  'view-page-malformed': {
    code: 'SP-API-606',
    cause: 'What a view is kept of is no path of a page.',
    effect: 'Nothing was kept.',
    remedy: 'Send the path of the page, without its query.',
    message: { 'zh-CN': '页面地址不正确。', 'en-US': 'The address of the page is not valid.' },
  },
};
