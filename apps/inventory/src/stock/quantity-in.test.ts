import { expect, it } from 'vitest';
import { quantityIn } from './quantity-in.ts';

it('quantityIn() tells what lies in a warehouse, and nothing where nothing lies', () => {
  const stock = { quantity: '12', byWarehouse: [{ quantity: '5', warehouse: { id: 'a', name: 'A' } }] };
  expect(['', 'a', 'b'].map((id) => quantityIn(stock, id))).toEqual(['12', '5', '0']);
});
