import { expect, it } from 'vitest';
import { makeInvitationToken, readInvitationToken } from './invitation-token.ts';

const companyId = '0199a3c2-7b1e-7000-8000-000000000001';

it('a link names its company, and no two are alike', () => {
  const { token, hash } = makeInvitationToken(companyId);
  expect(readInvitationToken(token)).toEqual({ companyId, hash });
  expect(makeInvitationToken(companyId).token).not.toBe(token);
  expect(Buffer.from(token, 'base64url')).toHaveLength(48);
});

it.each(['', 'short', 'x'.repeat(65), `${'x'.repeat(63)}%`])('readInvitationToken(%j) is null', (token) => {
  expect(readInvitationToken(token)).toBeNull();
});
