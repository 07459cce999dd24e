import { expect, it } from 'vitest';
import { blankAccountLine } from '../account-lines/account-line.ts';
import { claimInput, usualDueDate } from './claim-draft.ts';

const rent = {
  ...blankAccountLine(),
  account: { code: '5051', fullName: '其他业务收入' },
  summary: ' 房租 ',
  amount: '1090',
  taxRate: '9',
};
const draft = {
  date: '2026-11-26',
  dueDate: '',
  party: { id: 'tenant', label: '承租方', creditDays: 10 },
  taxIncluded: true,
  note: '',
  lines: [rent, blankAccountLine()],
};

it('claimInput() sends a receivable with its tax, and leaves the due date to the credit days', () => {
  expect(claimInput('RECEIVABLE', draft)).toMatchObject({
    partyId: 'tenant',
    dueDate: null,
    lines: [{ accountCode: '5051', amount: '1090', taxRate: '9', summary: '房租' }],
  });
});

it('a payable has no tax', () => {
  expect(claimInput('PAYABLE', { ...draft, dueDate: '2026-12-01' })).toMatchObject({ dueDate: '2026-12-01', lines: [{ taxRate: null }] });
});

it.each([
  [draft, '2026-12-06'],
  [{ ...draft, date: '' }, null],
  [{ ...draft, party: { id: 'tenant', label: '承租方' } }, null],
])('%#: by credit days it is due %s', (given, day) => {
  expect(usualDueDate(given)).toBe(day);
});
