import { checkText, type TextReason } from '#core/text/check-text.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import { isChildCode, levelOf, maxAccountChildren, maxAccountLevels, nextChildCode } from './account-code.ts';
import type { Account, NewAccountEntries } from './account.ts';

/** What can be wrong with an account's entries. */
export type AccountReason =
  | TextReason
  | 'account-parent-unknown'
  | 'account-parent-disabled'
  | 'account-too-deep'
  | 'account-code-malformed'
  | 'account-code-taken'
  | 'account-children-full'
  | 'account-has-enabled-children';

type Problems = ProblemSink<AccountReason>;

/** Returns an account's name without outer blanks. */
export function checkAccountName(name: string, problems: Problems): string {
  return checkText(problems, { path: 'name', text: name }, { max: 50, required: true });
}

/** Notes why nothing can be below an account. */
export function checkParent(parent: Account | null, problems: Problems): parent is Account {
  if (parent === null) problems.add('parentId', 'account-parent-unknown');
  else if (!parent.enabled) problems.add('parentId', 'account-parent-disabled', { code: parent.code });
  else if (levelOf(parent.code) >= maxAccountLevels) problems.add('parentId', 'account-too-deep', { max: maxAccountLevels });
  else return true;
  return false;
}

/** Returns the code of a new account below `parent`: the entered one, or the next free one when none is entered. */
export function checkChildCode(
  entered: NewAccountEntries['code'],
  { parent, taken }: { readonly parent: Account; readonly taken: readonly string[] },
  problems: Problems,
): string {
  const code = entered?.trim() ?? '';
  if (code === '') {
    const next = nextChildCode(parent.code, taken);
    if (next === null) problems.add('code', 'account-children-full', { max: maxAccountChildren });
    return next ?? '';
  }
  if (!isChildCode(code, parent.code)) problems.add('code', 'account-code-malformed', { code: parent.code });
  else if (taken.includes(code)) problems.add('code', 'account-code-taken', { code });
  return code;
}
