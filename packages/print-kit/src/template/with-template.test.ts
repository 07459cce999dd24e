import { expect, it } from 'vitest';
import type { PrintedDocument } from '../document/printed-document.ts';
import type { CompanyFacts } from './company-facts.ts';
import { usualTemplate } from './print-template.ts';
import { withTemplate } from './with-template.ts';

const sale: PrintedDocument = {
  type: 'SALE',
  form: 'document',
  company: '算盘茶业',
  title: '销售单',
  number: 'XS-1',
  mark: null,
  facts: [],
  columns: [
    { id: 'product', label: '商品', kind: 'text', share: 1 },
    { id: 'price', label: '单价', kind: 'figure', share: 1 },
    { id: 'taxRate', label: '税率', kind: 'figure', share: 1 },
    { id: 'amount', label: '金额', kind: 'amount', share: 1, isSummed: true },
  ],
  rows: [{ id: '1', cells: { product: '龙井', price: '10.50', taxRate: '13%', amount: '26.25' } }],
  nameColumn: 'product',
  total: '26.25',
  sums: [
    { id: 'net', label: '不含税', value: '23.23' },
    { id: 'tax', label: '税额', value: '3.02' },
    { id: 'gross', label: '合计', value: '26.25' },
  ],
  remark: '',
  signatures: [
    { id: 'maker', label: '制单', name: '李四' },
    { id: 'approver', label: '审核', name: '' },
  ],
};

const usual = usualTemplate('document');

it('the usual template changes nothing', () => {
  expect(withTemplate(sale, usual, null)).toMatchObject({
    ...sale,
    header: '',
    contacts: [],
    payment: [],
    footer: [],
    hasWords: true,
    hasCopy: true,
  });
  expect(usual.paper).toBe('A4');
  expect(usualTemplate('voucher').paper).toBe('VOUCHER');
});

it('what is left out is in no column and in no line, as a roll has lines alone', () => {
  const { columns, rows, signatures } = withTemplate(sale, { ...usual, hiddenColumns: ['price'], hiddenSignatures: ['approver'] }, null);
  expect(columns.map(({ id }) => id)).toEqual(['product', 'taxRate', 'amount']);
  expect(rows).toEqual([{ id: '1', cells: { product: '龙井', taxRate: '13%', amount: '26.25' } }]);
  expect(signatures.map(({ id }) => id)).toEqual(['maker']);
});

it('without the tax there is neither its rate nor its sums, and what it comes to stays', () => {
  const { columns, sums, total, hasWords } = withTemplate(sale, { ...usual, hiddenParts: ['tax', 'words'] }, null);
  expect(columns.map(({ id }) => id)).toEqual(['product', 'price', 'amount']);
  expect(sums.map(({ id }) => id)).toEqual(['gross']);
  expect([total, hasWords]).toEqual(['26.25', false]);
});

it('title, header and footer are those of the template', () => {
  const printed = withTemplate(sale, { ...usual, title: '送货单', header: '西湖区 1 号', footer: '三日内验收。\n开户行：工行' }, null);
  expect(printed).toMatchObject({ title: '送货单', header: '西湖区 1 号', footer: ['三日内验收。', '开户行：工行'] });
});

it('another look is told from the one before, so that pages are shared out anew', () => {
  expect(withTemplate(sale, usual, null).look).not.toBe(withTemplate(sale, { ...usual, footer: 'x' }, null).look);
});

const company: CompanyFacts = {
  printedName: '杭州算盘茶业有限公司',
  creditCode: '91350100M000100Y43',
  address: '西湖区龙井路 1 号',
  phone: '0571-8888',
  bank: '工商银行',
  bankAccount: '1202',
};

it('what a company says of itself stands below its name and at the end, under the name that it wants', () => {
  const printed = withTemplate(sale, usual, company);
  expect(printed.company).toBe('杭州算盘茶业有限公司');
  expect(printed.contacts.map(({ id, value }) => [id, value])).toEqual([
    ['address', '西湖区龙井路 1 号'],
    ['phone', '0571-8888'],
  ]);
  expect(printed.payment.map(({ id }) => id)).toEqual(['taxNumber', 'bank', 'bankAccount']);
  expect(printed.look).not.toBe(withTemplate(sale, usual, { ...company, phone: '' }).look);
});

it('what a template leaves out of it, and what is empty, is not printed; an account goes with its bank', () => {
  const printed = withTemplate(sale, { ...usual, hiddenParts: ['address', 'bank'] }, { ...company, printedName: '', creditCode: '' });
  expect(printed.company).toBe('算盘茶业');
  expect(printed.contacts.map(({ id }) => id)).toEqual(['phone']);
  expect(printed.payment).toEqual([]);
});
