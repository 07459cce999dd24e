import { expect, it } from 'vitest';
import { figureIn } from './figure-in.ts';

it('figureIn() tells what lies in a warehouse and what of it is free, and nothing where nothing lies', () => {
  const here = { quantity: '5', reserved: '2', warehouse: { id: 'a', name: 'A' } };
  const stock = { quantity: '12', reserved: '4', byWarehouse: [here] };
  expect(['', 'a', 'b'].map((id) => figureIn(stock, id, 'quantity'))).toEqual(['12', '5', '0']);
  expect(['', 'a', 'b'].map((id) => figureIn(stock, id, 'reserved'))).toEqual(['4', '2', '0']);
  expect(['', 'a', 'b'].map((id) => figureIn(stock, id, 'available'))).toEqual(['8', '3', '0']);
});
