import { expect, it } from 'vitest';
import { canClose, type ClosingFacts, stepsOf } from './closing-steps.ts';

const page = { hasNextPage: false };
const found = {
  taxWorksheet: { payable: '0.00', carryForwardNext: '12.50', surtax: '0.00', incomeTax: '3.00', levy: null },
  voucherTemplates: [],
  yearEnd: null,
  incomeStatement: [{ line: 32, month: '57.00' }],
  drafts: { pageInfo: page, edges: [] },
  provisionals: { edges: [] },
};
const draft = { node: { id: '1', type: 'SALE' as const, number: 'XS-1', date: '2026-11-01', note: '' } };
const facts: ClosingFacts = {
  month: '2026-11',
  first: '2026-10',
  isClosed: (month) => month === '2026-10',
  period: undefined,
  found,
  problems: 0,
  endsYear: true,
};
const stateOf = (changed: Partial<ClosingFacts>, name: string) => stepsOf({ ...facts, ...changed }).find((step) => step.name === name);

it('nothing stands in the way of the month after the last closed one', () => {
  expect(canClose(stepsOf(facts))).toBe(true);
  expect(stateOf({}, 'VAT')?.amount).toBe('12.50');
  expect(stateOf({}, 'PROFIT')?.amount).toBe('54.00');
});

it.each([
  ['a month before it is open', { isClosed: () => false }, 'EARLIER'],
  ['documents are drafts', { found: { ...found, drafts: { pageInfo: page, edges: [draft] } } }, 'DRAFTS'],
])('%s: that stands in the way', (_, changed, name) => {
  expect(stateOf(changed, name)?.state).toBe('blocked');
  expect(canClose(stepsOf({ ...facts, ...changed }))).toBe(false);
});

it('the first month needs none before it', () => {
  expect(stateOf({ month: '2026-10', isClosed: () => false }, 'EARLIER')?.state).toBe('ok');
});

it('what is wrong in the books is a warning, as the backend closes nevertheless', () => {
  expect(stateOf({ problems: 2 }, 'CHECK')).toMatchObject({ state: 'warning', count: 2 });
  expect(canClose(stepsOf({ ...facts, problems: 2 }))).toBe(true);
});

it('monthly vouchers that are not in the books want to be looked at, and stand in no way', () => {
  const template = { id: '1', name: '折旧', isMonthly: true, writtenId: null, writtenNumber: null, isPosted: false };
  const begun = { ...template, id: '2', writtenId: 'd', writtenNumber: 'JZ-1' };
  const others = [
    { ...template, id: '3', isPosted: true },
    { ...template, id: '4', isMonthly: false },
  ];
  const withTemplates = (...voucherTemplates: (typeof template | typeof begun)[]) => ({ found: { ...found, voucherTemplates } });
  expect(stateOf(withTemplates(template, begun, ...others), 'MONTHLY')).toMatchObject({ state: 'warning', count: 2 });
  expect(stateOf(withTemplates(...others), 'MONTHLY')).toMatchObject({ state: 'ok', count: 0 });
  expect(canClose(stepsOf({ ...facts, ...withTemplates(template) }))).toBe(true);
});

it.each([
  [null, undefined],
  [
    { profit: '-7.50', accountCode: '3104' },
    { state: 'ready', amount: '-7.50' },
  ],
  [
    { profit: '7.50', accountCode: null },
    { state: 'blocked', amount: '7.50' },
  ],
  [
    { profit: '0.00', accountCode: null },
    { state: 'ready', amount: '0.00' },
  ],
])('the end of a year is a step of its own, after the profit of the month: %j', (yearEnd, wanted) => {
  const steps = stepsOf({ ...facts, found: { ...found, yearEnd } });
  const place = steps.findIndex(({ name }) => name === 'YEAR');
  expect([steps[place]?.state, steps[place]?.amount]).toEqual([wanted?.state, wanted?.amount]);
  if (wanted) expect(steps[place - 1]?.name).toBe('PROFIT');
  expect(canClose(steps)).toBe(wanted?.state !== 'blocked');
});

it('the end of a year has no amount while earlier months are open', () => {
  const december = { found: { ...found, yearEnd: { profit: '7.50', accountCode: '3104' } } };
  expect(stateOf(december, 'YEAR')?.amount).toBe('7.50');
  expect(stateOf({ ...december, isClosed: () => false }, 'YEAR')?.amount).toBeUndefined();
});

it('of a closed month the steps say what they came to', () => {
  const checklist = [
    { step: 'VAT_PAYABLE', result: '8.00' },
    { step: 'SURTAX', result: '0.96' },
    { step: 'YEAR_PROFIT', result: '57.00' },
    { step: 'PROVISIONAL_REVERSED', result: '1' },
    { step: 'PROVISIONAL_LEFT', result: '2' },
  ];
  const period = { month: '2026-11', version: 2, status: 'CLOSED' as const, closedAt: '', reopenReason: null, checklist };
  const closed = { isClosed: () => true, period };
  expect(stateOf(closed, 'VAT')).toMatchObject({ state: 'done', amount: '8.00' });
  expect(stateOf(closed, 'PROFIT')?.amount).toBe('57.00');
  expect(stateOf(closed, 'YEAR')).toMatchObject({ state: 'done', amount: '57.00' });
  expect(stateOf(closed, 'PROVISIONAL')).toMatchObject({ state: 'warning', count: 2 });
});

it('a year that is ended by hand stands in no way, whatever account there is', () => {
  const changed = { found: { ...found, yearEnd: { profit: '7.50', accountCode: null } }, endsYear: false };
  expect(stateOf(changed, 'YEAR')).toEqual({ name: 'YEAR', state: 'skipped' });
  expect(canClose(stepsOf({ ...facts, ...changed }))).toBe(true);
});

it.each([
  [{ settles: false, exempt: '0.00' }, '20.00', { amount: '20.00', levy: 'open', profit: '54.00' }],
  [{ settles: true, exempt: '20.00' }, '0.00', { amount: '20.00', levy: 'exempt', profit: '74.00' }],
  [{ settles: true, exempt: '0.00' }, '20.00', { amount: '20.00', levy: 'owed', profit: '54.00' }],
])('a small-scale taxpayer whose levy is %j has its own step, and relief is a profit', (levy, payable, { profit, ...step }) => {
  const changed = { found: { ...found, taxWorksheet: { ...found.taxWorksheet, carryForwardNext: '0.00', payable, levy } } };
  expect(stateOf(changed, 'VAT')).toBeUndefined();
  expect(stateOf(changed, 'LEVY')).toMatchObject({ state: 'ready', ...step });
  expect(stateOf(changed, 'PROFIT')?.amount).toBe(profit);
  expect(stateOf({ ...changed, isClosed: () => true }, 'LEVY')).toMatchObject({ state: 'done', ...step });
});
