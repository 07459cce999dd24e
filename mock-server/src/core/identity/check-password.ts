import type { ProblemSink } from '#kernel/refusal/problem-list.ts';

/** What can be wrong with a new password. */
export type PasswordReason = 'password-too-short' | 'password-too-long' | 'password-too-common';

/** A password that somebody chooses, and for which account. */
export interface ChosenPassword {
  /** The entry it was typed in. */
  readonly path: string;
  readonly password: string;
  /** Folded. */
  readonly loginName: string;
}

// NIST SP 800-63B 5.1.1.2: at least 8 characters, none of the expected ones, and no rules of composition, which make people write it down.
const min = 8;
const max = 100;

/** The commonest of at least eight characters, as lists of stolen passwords have them; runs and repetitions are refused by rule. */
const common = new Set(
  `password password1 password123 passw0rd p@ssw0rd p@ssword qwertyuiop qwerty123 1qaz2wsx 1q2w3e4r 1q2w3e4r5t zaq12wsx q1w2e3r4 asdfghjkl
  zxcvbnm123 iloveyou sunshine princess football baseball welcome1 welcome123 admin123 admin1234 administrator adminadmin root1234 abc12345
  abcd1234 abc123456 a1234567 a12345678 a123456789 aa123456 aa12345678 123456aa 123456abc 123456789a 12345678a 1234qwer qwer1234 asdf1234
  woaini1314 woaini520 woaini521 woaini123 5201314520 520131400 1314520520 147258369 123123123 11223344 112233445566 123321123 789456123
  159357456 110110110 88888888a 5845201314 zxcvbnm1 qazwsxedc qq123456 wang1234 zhang123 suanpan123`.split(/\s+/),
);

/** Notes what is wrong with a password: too short, or one of those that are tried first. */
export function checkPassword({ path, password, loginName }: ChosenPassword, problems: ProblemSink<PasswordReason>): void {
  const { length } = Array.from(password);
  if (length < min) problems.add(path, 'password-too-short', { min });
  else if (length > max) problems.add(path, 'password-too-long', { max });
  else if (isCommon(password.normalize('NFKC').toLowerCase(), loginName)) problems.add(path, 'password-too-common');
}

function isCommon(password: string, loginName: string): boolean {
  const characters = Array.from(password);
  const rest = loginName === '' ? password : password.replaceAll(loginName, '');
  return common.has(password) || new Set(characters).size < 4 || isRun(characters) || Array.from(rest).length < 4;
}

/** Whether each character is the next one of the one before, upwards or downwards, e.g. "23456789". */
function isRun(characters: readonly string[]): boolean {
  const steps = characters.slice(1).map((character, index) => (character.codePointAt(0) ?? 0) - (characters[index]?.codePointAt(0) ?? 0));
  // From 9 on to 0 is a run for whoever types it.
  return steps.every((step) => step === 1 || step === -9) || steps.every((step) => step === -1 || step === 9);
}
