import { expect, it } from 'vitest';
import { blankLine, type DraftLine } from '../entry/voucher-draft.ts';
import { blankItem, blankStock, newOpening, type OpeningDraft } from './opening-draft.ts';
import { openingFigures, sumOf, withDetails } from './opening-figures.ts';

const account = (code: string) => ({ id: code, code, label: code, isControlled: false });
const line = (code: string, part: Partial<DraftLine>): DraftLine => ({ ...blankLine(), account: account(code), ...part });
const stock = (amount: string) => ({ ...blankStock(), amount });
const opening = (part: Partial<OpeningDraft>): OpeningDraft => ({ ...newOpening('2026-03'), ...part });
const wrong = (draft: OpeningDraft) => openingFigures(draft).checks.filter(({ isRight }) => !isRight);

it('an opening is right when debits equal credits and each account its details', () => {
  const balances = [line('1405', { debit: '30.10' }), line('3001', { credit: '30.10' })];
  expect(openingFigures(opening({ balances, stock: [stock('10.05'), stock('20.05')] }))).toMatchObject({
    debit: 3010,
    credit: 3010,
    difference: 0,
    isRight: true,
  });
  expect(openingFigures(opening({ balances, stock: [stock('10.05')] })).isRight).toBe(false);
  expect(openingFigures(opening({ balances: [line('1002', { debit: '1' })] }))).toMatchObject({ difference: 100, isRight: false });
});

it('what is typed and no amount yet counts as nothing', () => {
  expect(sumOf([{ amount: '' }, { amount: '1.005' }, { amount: 'x' }, { amount: '-0.50' }, { amount: '2' }])).toBe(150);
});

it('withDetails() puts an account in the place where it stands, on its side, and takes it away when nothing is behind it', () => {
  const draft = opening({
    balances: [line('1122', { debit: '1' }), line('1002', { debit: '5' })],
    receivables: [{ ...blankItem(), amount: '7.5' }],
    payables: [{ ...blankItem(), amount: '2' }],
  });
  const taken = wrong(draft).reduce((each, check) => withDetails(each, check, account(check.accountCode)), draft);
  expect(taken.balances.map(({ account: of, debit, credit }) => [of?.code, debit, credit])).toEqual([
    ['1122', '7.50', ''],
    ['1002', '5', ''],
    ['2202.01', '', '2.00'],
  ]);
  expect(wrong(taken)).toEqual([]);
  const emptied: OpeningDraft = { ...taken, receivables: [] };
  const again = wrong(emptied).reduce((each, check) => withDetails(each, check, account(check.accountCode)), emptied);
  expect(again.balances.map(({ account: of }) => of?.code)).toEqual(['1002', '2202.01']);
});
