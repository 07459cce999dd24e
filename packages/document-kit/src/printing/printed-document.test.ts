import type { PrintText } from '@suanpan/print-kit/print-texts';
import { expect, it } from 'vitest';
import type { DocumentView } from '../documents/document-view.ts';
import { printedDocument } from './printed-document.ts';
import { printedHead } from './printed-head.ts';

/** Texts are their keys. */
const words = { printT: ((key: string) => key) as PrintText, company: '算盘茶业' };
const head = { title: '销售单', mark: null };

const line = {
  id: 'l1',
  position: 1,
  quantity: '2.5000',
  price: '10.5',
  discount: '0',
  taxRate: '13.00',
  net: '23.23',
  tax: '3.02',
  gross: '26.25',
  product: { id: 'p1', sku: 'A-1', name: '龙井', spec: '', unit: '罐' },
};

const sale: DocumentView = {
  id: 'd1',
  version: 1,
  number: 'XS-1',
  type: 'SALE',
  status: 'APPROVED',
  execution: 'NONE',
  isPosted: true,
  date: '2026-11-23',
  net: '23.23',
  tax: '3.02',
  gross: '26.25',
  amount: '0.00',
  customer: { id: 'c1', name: '兰亭食品' },
  supplier: null,
  taxIncluded: true,
  note: '轻放',
  voidReason: null,
  warehouse: { id: 'w1', name: '总仓' },
  lines: [line],
  original: null,
  redOf: null,
  history: [{ id: 'h1', at: '2026-11-23T02:24:00Z', action: 'CREATED', by: { name: '李四' } }],
};

it('printedDocument() has of goods what they have: no column for what no line has', () => {
  const printed = printedDocument(sale, head, words);
  expect(printed.columns.map(({ id }) => id)).toEqual(['position', 'code', 'product', 'unit', 'quantity', 'price', 'taxRate', 'amount']);
  expect(printed.rows[0]?.cells).toMatchObject({ code: 'A-1', price: '10.50', taxRate: '13%', amount: '26.25' });
  expect(printed).toMatchObject({ title: '销售单', mark: null, total: '26.25', remark: '轻放', company: '算盘茶业' });
  expect(printed.signatures[0]).toEqual({ id: 'maker', label: 'sign.maker', name: '李四' });
});

it('printedDocument() tells no money where nobody may know it', () => {
  const unpriced = { ...line, price: null, taxRate: null };
  const printed = printedDocument({ ...sale, type: 'TRANSFER', lines: [unpriced] }, head, words);
  expect(printed).toMatchObject({ total: null, sums: [] });
  expect(JSON.stringify(printed.rows)).not.toContain('26.25');
});

it('printedHead() marks what does not stand', () => {
  const t = (key: string): string => key;
  expect(printedHead(sale, t)).toEqual({ title: 'type.SALE', mark: null });
  const markOf = (change: Partial<DocumentView>): string | null => printedHead({ ...sale, ...change }, t).mark;
  expect(markOf({ status: 'DRAFT' })).toBe('status.DRAFT');
  expect(markOf({ status: 'VOID' })).toBe('status.VOID');
  expect(markOf({ redOf: { id: 'd0', number: 'XS-0', type: 'SALE', status: 'VOID', date: '2026-11-22' } })).toBe('status.red');
});

it('printedDocument() has of a receipt what it settles, and of one in advance its money', () => {
  const receipt: DocumentView = { ...sale, type: 'RECEIPT', amount: '30.00', lines: [] };
  expect(printedDocument(receipt, head, words)).toMatchObject({
    total: '30.00',
    rows: [{ cells: { number: 'settled.nothing', amount: '30.00' } }],
  });
  const settled = { ...line, amount: '26.25', item: { number: 'XS-1', date: '2026-11-23' } };
  const [row] = printedDocument({ ...receipt, lines: [settled] }, head, words).rows;
  expect(row?.cells).toMatchObject({ number: 'XS-1', date: '2026-11-23', amount: '26.25' });
});
