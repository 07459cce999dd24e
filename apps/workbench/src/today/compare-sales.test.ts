import { expect, it } from 'vitest';
import { compareSales } from './compare-sales.ts';

it.each([
  ['112.40', '100.00', { trend: 'up', percent: '12.4' }],
  ['80.00', '100.00', { trend: 'down', percent: '-20.0' }],
  ['100.01', '100.00', { trend: 'same', percent: '0.0' }],
  ['5.00', '0.00', { trend: 'noBase', percent: '' }],
])('compareSales(%s, %s) is %j', (present, earlier, comparison) => {
  expect(compareSales(present, earlier)).toEqual(comparison);
});
