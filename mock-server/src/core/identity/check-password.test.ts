import { expect, it } from 'vitest';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { checkPassword, type PasswordReason } from './check-password.ts';

function reasonFor(password: string): string | null {
  const problems = new ProblemList<PasswordReason>();
  checkPassword({ path: 'password', password, loginName: 'zhouhai' }, problems);
  try {
    problems.assertNone();
    return null;
  } catch (refusal) {
    return (refusal as { readonly problems: readonly { readonly reason: string }[] }).problems[0]?.reason ?? null;
  }
}

it.each(['suanpan-demo', '今天下雨的声音好听', 'vM7#kq2!', 'three blind mice', 'zhouhai likes tea'])(
  'checkPassword() takes %j',
  (password) => {
    expect(reasonFor(password)).toBeNull();
  },
);

it.each([
  ['', 'password-too-short'],
  ['vM7#kq2', 'password-too-short'],
  ['七个字的密码啊', 'password-too-short'],
  ['x'.repeat(101), 'password-too-long'],
  ['Password123', 'password-too-common'],
  ['ｗｏａｉｎｉ１３１４', 'password-too-common'],
  ['aaaaaaaaaaaa', 'password-too-common'],
  ['1212121212', 'password-too-common'],
  ['1234567890', 'password-too-common'],
  ['987654321', 'password-too-common'],
  ['ABCDEFGHIJ', 'password-too-common'],
  ['zhouhai123', 'password-too-common'],
])('checkPassword() refuses %j as %s', (password, reason) => {
  expect(reasonFor(password)).toBe(reason);
});
