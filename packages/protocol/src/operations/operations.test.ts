import { expect, it } from 'vitest';
import { parseOperations } from './operations.ts';

const hash = 'a'.repeat(64);
const operation = { name: 'ListOrders', kind: 'query', text: 'query ListOrders { orders { id } }' };

it('parseOperations() takes operations by the hash of their text', () => {
  expect(parseOperations({ [hash]: operation }, 'test')).toEqual({ [hash]: operation });
});

it.each([[{ short: operation }], [{ [hash]: { ...operation, kind: 'fragment' } }], [{ [hash]: { ...operation, text: '' } }], [null]])(
  'parseOperations() refuses %j with a code',
  (value) => {
    expect(() => parseOperations(value, 'test')).toThrow(/^SP-REL-016/);
  },
);
