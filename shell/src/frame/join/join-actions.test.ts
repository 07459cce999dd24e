import type { GraphqlAnswer, GraphqlRequest } from '@suanpan/protocol/host';
import { expect, it } from 'vitest';
import { createJoinActions } from './join-actions.ts';

function recorded(answer: GraphqlAnswer) {
  const asked: GraphqlRequest[] = [];
  const actions = createJoinActions(async (request) => {
    asked.push(request);
    return answer;
  }, 'secret');
  return { asked, actions };
}

it('offer() asks what the link offers', async () => {
  const offer = { companyName: '茶行', invitedBy: '李四', roles: ['SALES'] };
  const { asked, actions } = recorded({ data: { invitationOffer: offer } });
  await expect(actions.offer()).resolves.toEqual(offer);
  expect(asked[0]).toMatchObject({ kind: 'query', variables: { token: 'secret' } });
});

it('join() signs up with a name, signs in without one, and goes on as whoever is signed in with nothing', async () => {
  const { asked, actions } = recorded({ data: {} });
  await actions.join({ loginName: 'wang', password: 'p', name: '小王' });
  await actions.join({ loginName: 'wang', password: 'p', name: null });
  await actions.join(null);
  expect(asked.map(({ operationName, variables }) => [operationName, variables])).toEqual([
    ['JoinWithNewAccount', { token: 'secret', input: { loginName: 'wang', password: 'p', name: '小王' } }],
    ['AcceptInvitation', { token: 'secret', loginName: 'wang', password: 'p' }],
    ['AcceptInvitation', { token: 'secret' }],
  ]);
});

it('a refusal names the entries that are wrong', async () => {
  const fields = [{ path: 'password', code: 'SP-API-394', message: '密码至少 8 个字符。' }];
  const { actions } = recorded({ errors: [{ message: '有 1 处填写不正确', extensions: { code: 'SP-API-300', fields } }] });
  await expect(actions.join(null)).rejects.toMatchObject({ message: '有 1 处填写不正确', fields: { password: '密码至少 8 个字符。' } });
});
