import { checkText, type TextReason } from '#core/text/check-text.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import { foldText } from '#kernel/text/search-text.ts';
import { checkPassword, type PasswordReason } from './check-password.ts';

/** What can be wrong with a new account. */
export type AccountEntryReason = TextReason | PasswordReason | 'login-name-malformed' | 'login-name-taken';

/** What somebody types to get an account. */
export interface AccountEntries {
  readonly loginName: string;
  readonly name: string;
  readonly password: string;
}

const loginNameShape = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{2,49}$/u;

/** Returns an account's login name, folded, and name, noting everything that is wrong with them and the password. */
export function checkAccount(
  { loginName, name, password }: AccountEntries,
  problems: ProblemSink<AccountEntryReason>,
): Pick<AccountEntries, 'loginName' | 'name'> {
  const folded = foldText(loginName);
  if (!loginNameShape.test(folded)) problems.add('loginName', 'login-name-malformed', { min: 3, max: 50 });
  const checked = { loginName: folded, name: checkPersonName(name, problems) };
  checkPassword({ path: 'password', password, loginName: folded }, problems);
  return checked;
}

/** Returns the name others see without outer blanks, noting what is wrong with it. */
export function checkPersonName(name: string, problems: ProblemSink<TextReason>): string {
  return checkText(problems, { path: 'name', text: name }, { max: 30, required: true });
}
