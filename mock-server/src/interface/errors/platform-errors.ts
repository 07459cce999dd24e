import type { PlatformReason } from '#application/platform/platform-work.ts';
import type { NoticeReason } from '#core/notice/notice.ts';
import type { ErrorEntry } from './error-entry.ts';

/** Every reason of this table. */
export type PlatformErrorReason = PlatformReason | NoticeReason;

/** What can be wrong with operating the platform, and with notices. */
export const platformErrors: Readonly<Record<PlatformErrorReason, ErrorEntry>> = {
  'not-operator': {
    code: 'SP-API-550',
    cause: 'The account does not operate the platform; no role in a company makes it.',
    effect: 'Nothing was read or changed.',
    remedy: 'Whoever runs the platform grants it by `npm run operator -- grant <login name>`.',
    message: { 'zh-CN': '只有平台运维人员可以使用此功能。', 'en-US': 'Only operators of the platform can use this.' },
  },
  'no-dead-letter': {
    code: 'SP-API-551',
    cause: 'None of the messages meant is a dead letter any more: it was handled, replayed or dropped meanwhile.',
    effect: 'Nothing was changed.',
    remedy: 'Look at the list again.',
    message: {
      'zh-CN': '没有符合条件的死信，可能已被处理，请刷新后查看。',
      'en-US': 'None of them is a dead letter any more. Look at the list again.',
    },
  },
  'notice-not-found': {
    code: 'SP-API-552',
    cause: 'The notice does not exist, is old and was removed, or is for somebody else.',
    effect: 'Nothing was changed.',
    remedy: 'Read the list again.',
    message: { 'zh-CN': '找不到该通知。', 'en-US': 'This notice was not found.' },
  },
};
