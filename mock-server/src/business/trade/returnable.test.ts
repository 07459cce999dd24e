import { expect, it } from 'vitest';
import type { DocumentLine, TradeDocument } from './document.ts';
import { returnableOf } from './returnable.ts';

const sale = { type: 'SALE', status: 'APPROVED', redOfId: null } as TradeDocument;
const line = { quantity: '3.5000' } as DocumentLine;

it('returnableOf() is what has not gone back yet', () => {
  expect(returnableOf(sale, line, '0')).toBe('3.5');
  expect(returnableOf(sale, line, '1.25')).toBe('2.25');
  expect(returnableOf(sale, line, '3.5')).toBe('0');
});

it.each([{ status: 'DRAFT' }, { status: 'VOID' }, { redOfId: 'd1' }, { type: 'PROVISIONAL' }, { type: 'SALE_RETURN' }] as const)(
  'nothing goes back of %j',
  (other) => {
    expect(returnableOf({ ...sale, ...other }, line, '0')).toBeNull();
  },
);
