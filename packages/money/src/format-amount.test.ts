import { expect, it } from 'vitest';
import { formatAmount } from './format-amount.ts';

it('formatAmount() groups thousands and leaves the places alone', () => {
  expect(['0.00', '999', '1000', '-1234567.891', '12345.6789'].map(formatAmount)).toEqual([
    '0.00',
    '999',
    '1,000',
    '-1,234,567.891',
    '12,345.6789',
  ]);
});
