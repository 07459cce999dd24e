import { expect, it } from 'vitest';
import { blankLine, type DraftLine } from './voucher-draft.ts';
import { hasProblems, noProblems, ownProblems, refusedProblems } from './voucher-problems.ts';

const words = { summary: 'S', account: 'A', amount: 'N', controlled: 'C', lines: 'L', unbalanced: 'U', papers: 'P' };
const account = { id: '1', label: '1002', code: '1002', isControlled: false };
const line = (part: Partial<DraftLine>): DraftLine => ({ ...blankLine(), account, ...part });
const good = [line({ summary: 'x', debit: '5' }), line({ credit: '5' })];

it.each([
  ['one that is whole', good, noProblems],
  ['one without lines', [], { ...noProblems, whole: ['L'] }],
  ['one that does not balance', [good[0], line({ credit: '4.99' })], { ...noProblems, whole: ['U'] }],
  ['a line without an account', [good[0], line({ account: null, credit: '5' })], { ...noProblems, cells: { '1.account': 'A' } }],
  [
    'an account that documents move',
    [good[0], line({ account: { ...account, isControlled: true }, credit: '5' })],
    { ...noProblems, cells: { '1.account': 'C' } },
  ],
  ['no words at all', [line({ debit: '5' }), good[1]], { ...noProblems, cells: { '0.summary': 'S' } }],
  ['an amount of nothing', [...good, line({ debit: '0' })], { ...noProblems, cells: { '2.debit': 'N' } }],
  ['what is no amount', [...good, line({ credit: '1x' })], { ...noProblems, cells: { '2.credit': 'N' } }],
])('ownProblems() finds of %s what it lacks', (_, lines, expected) => {
  expect(ownProblems({ lines: lines as readonly DraftLine[], attachedPapers: '0' }, words)).toEqual(expected);
  expect(hasProblems(expected)).toBe(expected !== noProblems);
});

it.each([
  ['', true],
  ['0', true],
  ['999', true],
  ['1000', false],
  ['-1', false],
  ['1.5', false],
])('ownProblems() takes %j papers: %s', (attachedPapers, isTaken) => {
  expect(ownProblems({ lines: good, attachedPapers }, words).fields).toEqual(isTaken ? {} : { attachedPapers: 'P' });
});

it('refusedProblems() shows a refusal at the row on the screen, past lines that were not sent', () => {
  const lines = [{ ...blankLine(), summary: 'only words' }, ...good];
  const fields = [
    { path: 'lines.1.accountCode', code: 'X', message: 'account' },
    { path: 'date', code: 'X', message: 'closed' },
    { path: 'attachedPapers', code: 'X', message: 'papers' },
    { path: 'cashFlow.0.line', code: 'X', message: 'flow' },
  ];
  expect(refusedProblems({ fields }, { lines })).toEqual({
    fields: { date: 'closed', attachedPapers: 'papers' },
    cells: { '2.account': 'account' },
    whole: ['flow'],
  });
});
