import { expect, it } from 'vitest';
import { reportSheet } from './report-sheet.ts';

it('reportSheet() has what is shown, in its order, with codes as text and sums as numbers', () => {
  const columns = [
    { id: 'CODE', header: '编号', kind: 'text', value: ({ code }: { code: string; net: string }) => code },
    { id: 'NET', header: '销售额', kind: 'amount', value: ({ net }: { code: string; net: string }) => net },
  ] as const;
  const rows = [
    { code: '0002', net: '9.00' },
    { code: '0001', net: '-1.50' },
  ];
  expect(reportSheet({ title: '销售分析', columns, rows })).toEqual({
    name: '销售分析',
    columns: [
      { header: '编号', kind: 'text', width: 24 },
      { header: '销售额', kind: 'amount', width: 16 },
    ],
    rows: [
      ['0002', '9.00'],
      ['0001', '-1.50'],
    ],
  });
});
