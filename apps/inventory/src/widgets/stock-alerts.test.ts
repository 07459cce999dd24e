import { expect, it } from 'vitest';
import { stockAlerts } from './stock-alerts.ts';

const stock = (id: string, quantity: string) => ({ node: { quantity, product: { id, name: id, unit: '盒' } } });

it('stockAlerts() has what is below zero first, each product once, and no more than the card has room for', () => {
  const lowest = { edges: [stock('a', '-3.000'), stock('b', '-1.000'), stock('c', '0.000')] };
  const low = { edges: [stock('b', '-1.000'), stock('d', '2.000'), stock('e', '4.000'), stock('f', '5.000')], totals: { count: 9 } };
  expect(stockAlerts({ lowest, low }).map(({ product, isBelowZero }) => [product.id, isBelowZero])).toEqual([
    ['a', true],
    ['b', true],
    ['d', false],
    ['e', false],
  ]);
});

it('stockAlerts() is silent about what there simply is none of', () => {
  expect(stockAlerts({ lowest: { edges: [stock('c', '0.000')] }, low: { edges: [], totals: { count: 0 } } })).toEqual([]);
});
