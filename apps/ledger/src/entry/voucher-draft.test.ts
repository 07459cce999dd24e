import { expect, it } from 'vitest';
import {
  balanceLine,
  blankLine,
  cashEffect,
  type DraftLine,
  flipLine,
  newVoucher,
  toJournalInput,
  voucherSums,
  withAmount,
} from './voucher-draft.ts';

function line(code: string, amounts: Partial<Pick<DraftLine, 'debit' | 'credit' | 'summary'>>): DraftLine {
  return { ...blankLine(), account: { id: code, label: code, code, isControlled: false }, ...amounts };
}

it('voucherSums() adds to the fen; what is no amount counts as nothing', () => {
  const lines = [
    line('5602', { debit: '0.10' }),
    line('5602', { debit: '0.20' }),
    line('1002', { credit: '0.30' }),
    line('1001', { credit: 'x' }),
  ];
  expect(voucherSums(lines)).toEqual({ debit: 30, credit: 30, difference: 0 });
});

it('balanceLine() gives the last line what is missing, in its cell, whatever stood in the line', () => {
  const lines = [line('5602', { debit: '100.00' }), line('5603', { debit: '20.05' }), line('1002', { debit: '7' })];
  expect(balanceLine(lines, 2, 'credit')).toMatchObject({ debit: '', credit: '120.05' });
  expect(balanceLine(lines, 2, 'debit')).toMatchObject({ debit: '-120.05', credit: '' });
  expect(balanceLine([line('5602', { debit: '5' }), line('1002', { credit: '5' }), blankLine()], 2, 'debit')?.debit).toBe('');
  expect(balanceLine(lines, 3, 'debit')).toBeNull();
});

it('a line has one side, and changes it as a whole', () => {
  expect(withAmount(line('1002', { credit: '5' }), 'debit', '7')).toMatchObject({ debit: '7', credit: '' });
  expect(withAmount(line('1002', { credit: '5' }), 'debit', '')).toMatchObject({ debit: '', credit: '5' });
  expect(flipLine(line('1002', { credit: '5' }))).toMatchObject({ debit: '5', credit: '' });
});

it('cashEffect() looks at cash accounts and what is below them, and at no others', () => {
  expect(cashEffect([line('1002.01', { debit: '10' }), line('1001', { credit: '3' }), line('10021', { debit: '99' })])).toBe(700);
});

it('toJournalInput() says once what the whole voucher says, and leaves out lines of words alone', () => {
  const draft = {
    ...newVoucher('2026-11-23'),
    lines: [
      line('5602', { summary: ' 付办公费 ', debit: '10' }),
      line('1002', { summary: '付办公费', credit: '6' }),
      line('1001', { summary: '现金部分', credit: '4' }),
      { ...blankLine(), summary: '付办公费' },
    ],
  };
  expect(toJournalInput(draft)).toEqual({
    date: '2026-11-23',
    word: 'GENERAL',
    summary: '付办公费',
    lines: [
      { accountCode: '5602', debit: '10' },
      { accountCode: '1002', credit: '6' },
      { accountCode: '1001', credit: '4', summary: '现金部分' },
    ],
  });
});

it.each([
  ['money that goes out, as taxes', 5, '10.00'],
  ['money that goes out, as a receipt in red', 2, '-10.00'],
])('toJournalInput() gives the flow of %s without the sign of its line', (_, flowLine, amount) => {
  const lines = [line('2221.02', { debit: '10' }), line('1002', { credit: '10' })];
  expect(toJournalInput({ ...newVoucher('2026-11-23'), lines, flowLine }).cashFlow).toEqual([{ line: flowLine, amount }]);
});

it('toJournalInput() says nothing of flows where no cash moves', () => {
  const lines = [line('1001', { debit: '10' }), line('1002', { credit: '10' })];
  expect(toJournalInput({ ...newVoucher('2026-11-23'), lines, flowLine: 5 })).not.toHaveProperty('cashFlow');
});
