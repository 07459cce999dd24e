import { expect, it } from 'vitest';
import { describeFailure } from './describe-failure.ts';

it('describeFailure() reads code, fields and request id of a GraphQL error', () => {
  const fields = [{ path: 'lines', code: 'SP-API-011', message: '请至少录入一行' }];
  const error = { errors: [{ message: '单据没有明细', extensions: { code: 'SP-API-010', fields, requestId: 'r1' } }] };
  expect(describeFailure(error)).toEqual({ code: 'SP-API-010', message: '单据没有明细', fields, requestId: 'r1' });
});

it('describeFailure() keeps the code of a host error and names any other SP-HOST-001', () => {
  expect(describeFailure(Object.assign(new Error('gone'), { code: 'SP-HOST-002' })).code).toBe('SP-HOST-002');
  expect(describeFailure(new Error('x'))).toEqual({ code: 'SP-HOST-001', message: 'x', fields: [], requestId: undefined });
});

it('describeFailure() names fields by where they are in the input, whether or not the backend names the input', () => {
  const fields = [{ path: 'input.lines.0.quantity', code: 'SP-API-020', message: '请输入数量' }];
  const error = { errors: [{ message: '有 1 处填写不正确', extensions: { code: 'SP-API-300', fields } }] };
  expect(describeFailure(error).fields).toEqual([{ path: 'lines.0.quantity', code: 'SP-API-020', message: '请输入数量' }]);
});
