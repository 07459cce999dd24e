import { expect, it } from 'vitest';
import { typedLineInput, typedLineOf } from './typed-line.ts';

const line = {
  __typename: 'BankLine' as const,
  id: 'l',
  version: 1,
  date: '2026-11-03',
  amount: '-12.50',
  balance: null,
  party: '',
  note: '手续费',
  flowNumber: '',
  isTyped: true,
  state: 'OPEN' as const,
  reason: null,
  freedFrom: null,
  together: 1,
  movements: [],
};

it('what went out stands on its side, and is below 0 for the backend', () => {
  const typed = typedLineOf(line, '2026-11-23');
  expect(typed).toMatchObject({ date: '2026-11-03', incoming: '', outgoing: '12.50', balance: '', note: '手续费' });
  expect(typedLineInput(typed)).toMatchObject({ amount: '-12.50', balance: '' });
  expect(typedLineInput(typedLineOf({ ...line, amount: '7.00', balance: '9.00' }, ''))).toMatchObject({ amount: '7.00', balance: '9.00' });
});

it('a new line is of today, and an amount on both sides or on neither is none', () => {
  const empty = typedLineOf(null, '2026-11-23');
  expect(typedLineInput({ ...empty, party: ' 甲 ' })).toMatchObject({ date: '2026-11-23', amount: '', party: '甲' });
  expect(typedLineInput({ ...empty, incoming: '1', outgoing: '2' }).amount).toBe('');
});
