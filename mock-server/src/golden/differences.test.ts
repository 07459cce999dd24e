import { expect, it } from 'vitest';
import { Differences, plain, sumOf } from './differences.ts';

it('plain() compares decimals by their value', () => {
  expect(['1000', '1000.00', '01.50', '-0.00', '0', '-1.10', '61-90', ''].map(plain)).toEqual([
    '1000',
    '1000',
    '1.5',
    '0',
    '0',
    '-1.1',
    '61-90',
    '',
  ]);
});

it('sumOf() adds exactly', () => {
  expect([sumOf(['0.10', '0.20']), sumOf(['-5.00', '4.99']), sumOf([])]).toEqual(['0.30', '-0.01', '0.00']);
});

it('Differences notes what differs by a fen, and what is missing on either side', () => {
  const differences = new Differences();
  differences.compare('same', '10.00', '10');
  differences.compare('fen', '10.00', '10.01');
  differences.compareAll('list', ['1'], ['1', '2']);
  expect(differences.list.map(({ path }) => path)).toEqual(['fen', 'list.1']);
  expect(differences.compared).toBe(4);
});
