import { expect, it } from 'vitest';
import { draftProblems, noProblems, sayWhatIsMissing } from './draft-problems.ts';

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
  expect(draftProblems(failure, { rowOf: (sent) => sent + 2 })).toEqual({
    fields: { customerId: '请选择客户' },
    cells: { '3.quantity': '数量必须大于 0' },
    whole: ['至少一行'],
  });
});

it('sayWhatIsMissing() asks for what nobody chose, and leaves the rest as the backend said it', () => {
  const problems = {
    ...noProblems,
    fields: { customerId: '找不到该客户。', date: '日期无效。' },
    cells: { '0.product': '找不到该商品。', '0.quantity': '数量必须大于 0。' },
  };
  const product = '请选择商品。';
  expect(sayWhatIsMissing(problems, { fields: { customerId: '请选择客户。' }, rows: new Set([0]), product })).toEqual({
    fields: { customerId: '请选择客户。', date: '日期无效。' },
    cells: { '0.product': '请选择商品。', '0.quantity': '数量必须大于 0。' },
    whole: [],
  });
  expect(sayWhatIsMissing(problems, { fields: {}, rows: new Set(), product })).toEqual(problems);
});
