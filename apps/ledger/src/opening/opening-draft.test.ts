import { expect, it } from 'vitest';
import { blankLine, type DraftLine } from '../entry/voucher-draft.ts';
import { openingProblems, toOpeningInput } from './opening-draft.ts';

const words = { account: 'A', amount: 'N', controlled: 'C', twice: 'T', unbalanced: 'U' };
const line = (code: string, part: Partial<DraftLine>, isControlled = false): DraftLine => ({
  ...blankLine(),
  account: { id: code, label: code, code, isControlled },
  ...part,
});
const cash = line('1002', { debit: '5' });
const capital = line('3001', { credit: '5' });

it.each([
  ['one that balances', [cash, capital], {}, []],
  ['nothing at all', [], {}, []],
  ['one that does not balance', [cash], {}, ['U']],
  ['an account twice', [cash, capital, line('1002', { debit: '0.00' })], { '2.account': 'T', '2.debit': 'N' }, []],
  ['what is kept item by item', [line('1122', { debit: '5' }, true), capital], { '0.account': 'C' }, []],
])('openingProblems() of %s', (_, ...[lines, cells, whole]) => {
  expect(openingProblems(lines as readonly DraftLine[], words)).toEqual({ cells, whole });
});

it('toOpeningInput() gives each balance on its side', () => {
  expect(toOpeningInput('2026-11', [cash, capital, blankLine()])).toMatchObject({
    period: '2026-11',
    balances: [
      { accountCode: '1002', debit: '5' },
      { accountCode: '3001', credit: '5' },
    ],
    stock: [],
  });
});
