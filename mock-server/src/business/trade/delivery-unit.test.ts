import { expect, it } from 'vitest';
import { shownDeliveryLine } from './delivery-unit.ts';

const line = { id: 'l', orderId: 'o', position: 1, productId: 'p', ordered: '36', done: '12', waiting: '0', open: '24' };
const box = { unitName: '箱', unitFactor: '12' };

it('a line is shown in the unit that it was ordered in while every quantity of it is exact there', () => {
  expect(shownDeliveryLine({ ...line, ...box })).toEqual({
    ...line,
    ordered: '3',
    done: '1',
    open: '2',
    unit: { name: '箱', factor: '12' },
  });
  const split = { ...line, done: '7', waiting: '5' };
  expect(shownDeliveryLine({ ...split, ...box })).toEqual({ ...split, unit: null });
  expect(shownDeliveryLine({ ...line, unitName: null, unitFactor: null })).toEqual({ ...line, unit: null });
});
