import { expect, it } from 'vitest';
import { blankLine, newVoucher } from '../entry/voucher-draft.ts';
import { missingOfTemplate, templateInput, withTemplate } from './template-lines.ts';

const account = (code: string) => ({ id: code, code, label: `${code} 科目`, isControlled: false });
const draft = {
  ...newVoucher('2026-11-30', 'TRANSFER'),
  attachedPapers: '2',
  lines: [
    { ...blankLine(), summary: '计提折旧', account: account('5602'), debit: '1000' },
    { ...blankLine(), summary: '办公设备', account: account('1602'), credit: '1000' },
    { ...blankLine(), summary: '还没选' },
  ],
};
const wish = { name: ' 折旧 ', isMonthly: true, hasAmounts: true };

it('a voucher is kept with its accounts, words and, where that is wished, amounts', () => {
  expect(templateInput(draft, wish)).toEqual({
    name: '折旧',
    isMonthly: true,
    word: 'TRANSFER',
    summary: '计提折旧',
    lines: [
      { accountCode: '5602', debit: '1000' },
      { accountCode: '1602', credit: '1000', summary: '办公设备' },
    ],
  });
  expect(templateInput(draft, { ...wish, hasAmounts: false }).lines).toEqual([
    { accountCode: '5602' },
    { accountCode: '1602', summary: '办公设备' },
  ]);
});

it('what is missing of a template is known before anybody is asked: lines with an account, and a name', () => {
  const words = { ...draft, lines: [{ ...blankLine(), summary: '还没选' }] };
  const amounts = { ...draft, lines: [{ ...blankLine(), debit: '10' }] };
  for (const empty of [words, amounts]) expect(missingOfTemplate(empty, { name: '' })).toBe('template.linesMissing');
  expect(missingOfTemplate(draft, { name: '  ' })).toBe('template.nameMissing');
  expect(missingOfTemplate(draft, wish)).toBeNull();
});

it('a template fills a voucher in; its day and papers stay, and it knows what it was begun with', () => {
  const template = {
    id: 't',
    version: 1,
    name: '折旧',
    isMonthly: true,
    word: 'PAYMENT' as const,
    summary: '计提折旧',
    lines: [
      { accountCode: '5602', debit: '1000.00', credit: '0.00', summary: '' },
      { accountCode: '1602', debit: '0.00', credit: '0.00', summary: '办公设备' },
    ],
  };
  const filled = withTemplate(draft, template, () => '科目');
  expect(filled).toMatchObject({ date: '2026-11-30', attachedPapers: '2', word: 'PAYMENT', templateId: 't' });
  expect(filled.lines).toMatchObject([
    { summary: '计提折旧', account: account('5602'), debit: '1000.00', credit: '' },
    { summary: '办公设备', account: account('1602'), debit: '', credit: '' },
  ]);
});
