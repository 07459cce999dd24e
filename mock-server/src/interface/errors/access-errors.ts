import type { ErrorEntry } from './error-entry.ts';
import type { AccessReason } from '#core/access/actor.ts';
import type { ChangeFeedReason } from '#application/change-feed.ts';
import type { SessionReason } from '#application/change-session.ts';
import type { SignInReason } from '#application/sign-in.ts';

/** Every reason of this table. */
export type AccessErrorReason = AccessReason | ChangeFeedReason | SessionReason | SignInReason;

/** Why somebody is not let in, or not that far. */
export const accessErrors: Readonly<Record<AccessErrorReason, ErrorEntry>> = {
  'not-signed-in': {
    code: 'SP-API-201',
    cause: 'There is no session, or it has expired.',
    effect: 'Nothing was changed.',
    remedy: 'Sign in.',
    message: { 'zh-CN': '请先登录。', 'en-US': 'Please sign in first.' },
  },
  'sign-in-failed': {
    code: 'SP-API-202',
    cause: 'The login name is unknown or the password is wrong.',
    effect: 'No session was opened.',
    remedy: 'Check both and try again.',
    message: { 'zh-CN': '用户名或密码不正确。', 'en-US': 'The login name or the password is wrong.' },
  },
  'sign-in-throttled': {
    code: 'SP-API-203',
    cause: 'Too many failed attempts for this name or from this client.',
    effect: 'No session was opened, whatever the password.',
    remedy: 'Wait for the seconds named.',
    message: { 'zh-CN': '尝试次数过多，请在 {seconds} 秒后重试。', 'en-US': 'Too many attempts; try again in {seconds} seconds.' },
  },
  'no-permission': {
    code: 'SP-API-204',
    cause: "None of the member's roles permits this.",
    effect: 'Nothing was changed.',
    remedy: 'Ask the owner for the role.',
    message: { 'zh-CN': '您没有执行此操作的权限。', 'en-US': 'You do not have permission to do this.' },
  },
  'too-many-streams': {
    code: 'SP-API-206',
    cause: 'The person follows the changes of their companies in too many places at once.',
    effect: 'This one is told of no changes; everything else works.',
    remedy: 'Close other windows; a page tries again by itself.',
    message: { 'zh-CN': '同时打开的实时更新过多（最多 {max} 个）。', 'en-US': 'Too many live updates are open at once (at most {max}).' },
  },
  'company-not-found': {
    code: 'SP-API-205',
    cause: 'The company does not exist or the person does not belong to it.',
    effect: 'The session stays where it was.',
    remedy: 'Choose one of your companies.',
    message: { 'zh-CN': '找不到该企业。', 'en-US': 'This company was not found.' },
  },
};
