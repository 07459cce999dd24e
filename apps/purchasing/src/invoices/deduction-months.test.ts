import { expect, it } from 'vitest';
import { deductionMonths } from './deduction-months.ts';
import { invoiceSteps } from './invoice-status.ts';

it('months go back from the present one to that of the invoice, at most twelve', () => {
  expect(deductionMonths('2026-11-03', '2027-01-15')).toEqual(['2027-01', '2026-12', '2026-11']);
  expect(deductionMonths('2027-02-01', '2027-01-15')).toEqual(['2027-02']);
  expect(deductionMonths('2020-01-01', '2027-01-15')).toHaveLength(12);
});

it('an ordinary invoice has no step of deduction', () => {
  expect(invoiceSteps({ status: 'APPROVED', execution: 'PARTIAL', deduction: 'NONE' })).toEqual([
    { id: 'DRAFT', state: 'done' },
    { id: 'APPROVED', state: 'done' },
    { id: 'MATCHED', state: 'now' },
  ]);
});
