import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { referenceFigures } from '../testing/reference/reference-figures.ts';
import { parseMonth } from './play-month.ts';

const read = (name: string) => parseMonth(readFileSync(join(import.meta.dirname, '../../golden', name), 'utf8'));

it.each(['month-2.json', 'month-3.json', 'month-4.json'])('%s expects what the second calculation finds', (name) => {
  const month = read(name);
  expect(referenceFigures(month)).toEqual(month.expected);
});

it('the second calculation finds the figures of month-1.json, which it did not make', () => {
  const month = read('month-1.json');
  const { stock, stockTotal, stockMoves, surtax, incomeTax, trialBalanceTotals, receivablesAgeing } = referenceFigures(month);
  expect({ stockTotal, stockMoves, surtax, incomeTax, trialBalanceTotals }).toEqual({
    stockTotal: month.expected.stockTotal,
    stockMoves: month.expected.stockMoves,
    surtax: month.expected.surtax,
    incomeTax: month.expected.incomeTax,
    trialBalanceTotals: month.expected.trialBalanceTotals,
  });
  expect(stock?.map(({ sku, qty, amount, avgCost }) => ({ sku, qty, amount, avgCost }))).toEqual(
    month.expected.stock?.map(({ sku, qty, amount, avgCost }) => ({ sku, qty, amount, avgCost })),
  );
  expect(receivablesAgeing?.details).toEqual(month.expected.receivablesAgeing?.details);
});

it('the own months together have every type of document', () => {
  const types = ['month-2.json', 'month-3.json'].flatMap((name) => read(name).documents.map(({ type }) => type));
  expect([...new Set(types)].toSorted()).toEqual([
    'apply_advance',
    'count',
    'journal',
    'payment',
    'provisional',
    'purchase',
    'purchase_return',
    'receipt',
    'sale',
    'sale_return',
    'transfer',
  ]);
});
