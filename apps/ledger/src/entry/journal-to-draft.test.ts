import { expect, it } from 'vitest';
import { journalToDraft } from './journal-to-draft.ts';
import { toJournalInput } from './voucher-draft.ts';

const line = { accountCode: null, debit: null, credit: null, summary: null, cashFlowLine: null, amount: null };
const journal = {
  id: 'j',
  version: 3,
  number: 'PZ-2026-0001',
  status: 'DRAFT' as const,
  date: '2026-11-20',
  word: 'PAYMENT' as const,
  attachedPapers: 3,
  note: '交税',
  voidReason: null,
  needsOtherApprover: false,
  vouchers: [],
  lines: [
    { ...line, id: '1', position: 1, accountCode: '2221.02', debit: '10.00', credit: '0.00' },
    { ...line, id: '2', position: 2, accountCode: '1002', debit: '0.00', credit: '10.00', summary: '转账' },
    { ...line, id: '3', position: 3, cashFlowLine: 5, amount: '10.00' },
  ],
};

it('a draft that is opened again and not touched says what it said', () => {
  expect(toJournalInput(journalToDraft(journal, () => 'x'))).toEqual({
    date: '2026-11-20',
    word: 'PAYMENT',
    summary: '交税',
    attachedPapers: 3,
    lines: [
      { accountCode: '2221.02', debit: '10.00' },
      { accountCode: '1002', credit: '10.00', summary: '转账' },
    ],
    cashFlow: [{ line: 5, amount: '10.00' }],
  });
});
