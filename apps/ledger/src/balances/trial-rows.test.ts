import { expect, it } from 'vitest';
import { chosenRows, trialRows, trialSums } from './trial-rows.ts';

const leaf = (accountCode: string, opening: string, [debit, credit]: readonly [string, string]) => ({
  accountCode,
  accountName: accountCode,
  openingDebit: opening.startsWith('-') ? '0.00' : opening,
  openingCredit: opening.startsWith('-') ? opening.slice(1) : '0.00',
  debit,
  credit,
  endingDebit: '0.00',
  endingCredit: '0.00',
});

const rows = trialRows([
  leaf('1002', '100.10', ['0.00', '30.00']),
  leaf('2221.01.01', '5.00', ['30.00', '0.00']),
  leaf('2221.01.05', '-8.10', ['0.00', '0.00']),
  leaf('3001', '-97.00', ['0.00', '0.00']),
]);

it('trialRows() gives the accounts above what is below them, with one balance', () => {
  expect(rows.map(({ code, opening, debit, credit, ending }) => [code, opening, debit, credit, ending])).toEqual([
    ['1002', 10010, 0, 3000, 7010],
    ['2221', -310, 3000, 0, 2690],
    ['2221.01', -310, 3000, 0, 2690],
    ['2221.01.01', 500, 3000, 0, 3500],
    ['2221.01.05', -810, 0, 0, -810],
    ['3001', -9700, 0, 0, -9700],
  ]);
});

it('trialSums() counts each first level once, so that both sides are equal', () => {
  expect(trialSums(rows)).toEqual({
    opening: { debit: 10010, credit: 10010 },
    turnover: { debit: 3000, credit: 3000 },
    ending: { debit: 9700, credit: 9700 },
  });
});

it.each([
  [{ level: 1, onlyMoved: false }, ['1002', '2221', '3001']],
  [{ level: 1, onlyMoved: true }, ['1002', '2221']],
  [{ level: 0, onlyMoved: true }, ['1002', '2221', '2221.01', '2221.01.01']],
])('chosenRows() of %j are %j', (choice, codes) => {
  expect(chosenRows(rows, choice).map(({ code }) => code)).toEqual(codes);
});
