import { expect, it } from 'vitest';
import { draftProblems } from './draft-problems.ts';

it('draftProblems() sorts a refusal to fields, cells and the whole', () => {
  const failure = {
    code: 'SP-API-100',
    message: '单据有误',
    requestId: undefined,
    fields: [
      { path: 'customerId', code: 'a', message: '请选择客户' },
      { path: 'lines.1.quantity', code: 'b', message: '数量必须大于 0' },
      { path: 'lines', code: 'c', message: '至少一行' },
    ],
  };
  expect(draftProblems(failure, (sent) => sent + 2)).toEqual({
    fields: { customerId: '请选择客户' },
    cells: { '3.quantity': '数量必须大于 0' },
    whole: ['至少一行'],
  });
});
