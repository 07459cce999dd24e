import type { GraphqlRequest } from '@suanpan/protocol/host';
import { expect, it } from 'vitest';
import { createSessionActions } from './session-actions.ts';

it('signIn() tells who signed in and to which company', async () => {
  const asked: GraphqlRequest[] = [];
  const actions = createSessionActions(async (request) => {
    asked.push(request);
    return { data: { signIn: { user: { id: 'u1' }, company: { id: 'c1' } } } };
  });
  await expect(actions.signIn('lisi', 'secret')).resolves.toEqual({ userId: 'u1', companyId: 'c1' });
  expect(asked[0]).toMatchObject({ kind: 'mutation', variables: { loginName: 'lisi', password: 'secret' } });
});

it('an action rejects with the code and words of the backend', async () => {
  const actions = createSessionActions(async () => ({ errors: [{ message: '用户名或密码不正确。', extensions: { code: 'SP-API-202' } }] }));
  await expect(actions.signIn('lisi', 'x')).rejects.toMatchObject({ code: 'SP-API-202', message: '用户名或密码不正确。' });
});

it('setLocale() speaks the enum of the backend', async () => {
  const asked: GraphqlRequest[] = [];
  const actions = createSessionActions(async (request) => {
    asked.push(request);
    return { data: {} };
  });
  await actions.setLocale('en-US');
  expect(asked[0]?.variables).toEqual({ locale: 'en_US' });
});
