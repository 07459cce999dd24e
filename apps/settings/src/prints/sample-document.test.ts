import type { PrintText } from '@suanpan/print-kit/print-texts';
import { expect, it } from 'vitest';
import { sampleDocument } from './sample-document.ts';
import type { TemplateKind } from './template-values.ts';

/** Texts are their keys. */
const ink = { printT: ((key: string) => key) as PrintText, company: '算盘茶业', locale: 'zh-CN' } as const;

const columnsOf = (kind: TemplateKind): readonly string[] => sampleDocument(kind, ink).columns.map(({ id }) => id);
const signaturesOf = (kind: TemplateKind): string =>
  sampleDocument(kind, ink)
    .signatures.map(({ id }) => id)
    .join();

const goods = ['position', 'code', 'product', 'spec', 'unit', 'quantity', 'price', 'discount', 'taxRate', 'amount'];

it.each(['SALE', 'SALE_RETURN', 'ORDER', 'QUOTATION', 'PURCHASE_ORDER', 'PURCHASE', 'PURCHASE_RETURN', 'PROVISIONAL'] as const)(
  'the sample of %s has every column that goods can have',
  (kind) => expect(columnsOf(kind)).toEqual(goods),
);

it('the others have their own columns', () => {
  expect(columnsOf('TRANSFER')).toEqual(['position', 'code', 'product', 'spec', 'unit', 'quantity']);
  expect(columnsOf('RECEIPT')).toEqual(['position', 'number', 'date', 'amount']);
  expect(columnsOf('PAYMENT')).toEqual(['position', 'number', 'date', 'amount']);
  expect(columnsOf('VOUCHER')).toEqual(['summary', 'account', 'debit', 'credit']);
});

it.each([
  ['SALE', 'maker,approver,sender,customer'],
  ['SALE_RETURN', 'maker,approver,receiver,customer'],
  ['ORDER', 'maker,approver,sender,customer'],
  ['QUOTATION', 'maker,approver,customer'],
  ['PURCHASE_ORDER', 'maker,approver,supplier'],
  ['PURCHASE', 'maker,approver,supplier,receiver'],
  ['PURCHASE_RETURN', 'maker,approver,supplier,receiver'],
  ['PROVISIONAL', 'maker,approver,supplier,receiver'],
  ['TRANSFER', 'maker,approver,sender,receiver'],
  ['RECEIPT', 'maker,approver,cashier,payer'],
  ['PAYMENT', 'maker,approver,cashier,payee'],
  ['VOUCHER', 'chief,bookkeeper,approver,cashier,maker'],
] as const)('the sample of %s is signed by %s', (kind, signers) => {
  expect(signaturesOf(kind)).toBe(signers);
});

it('sums of samples are those of their lines', () => {
  const { rows, total, sums } = sampleDocument('SALE', ink);
  expect(rows.map(({ cells }) => Number(cells['amount'])).reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(Number(total), 2);
  const [net, tax] = sums.map(({ value }) => Number(value));
  expect((net ?? 0) + (tax ?? 0)).toBeCloseTo(Number(total), 2);
  const { rows: sides } = sampleDocument('VOUCHER', ink);
  expect(sides.map(({ cells }) => Number(cells['debit']) - Number(cells['credit'])).reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 2);
});
