import { noticeListVariables } from './notices/notice-list-variables.ts';

/** What the workbench asks first. */
export const workbenchData = [{ at: '/workbench', operation: 'ReadWorkbench' }] as const;

/** What the first screen under `/workbench/notices` asks. */
export const noticeData = [{ at: '/workbench/notices', operation: 'ListNotices', variables: noticeListVariables }] as const;
