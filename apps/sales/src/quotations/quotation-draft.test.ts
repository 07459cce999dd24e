import { blankLine, withProduct } from '@suanpan/document-kit/product-line';
import { expect, it } from 'vitest';
import { newQuotationDraft, quotationToOrder, toQuotationInput } from './quotation-draft.ts';

const product = { id: 'p1', sku: 'LJ-250', name: '龙井', spec: '250g', unit: '罐', price: '168.00', taxRate: '13', units: [] };

it('a new quotation holds for 30 days', () => {
  expect(newQuotationDraft('2026-12-15')).toMatchObject({ date: '2026-12-15', validUntil: '2027-01-14', customer: null });
});

it('toQuotationInput() leaves out what is blank, and judges nothing', () => {
  const draft = { ...newQuotationDraft('2026-11-23'), note: ' 含运费 ', lines: [withProduct(blankLine(), product), blankLine()] };
  expect(toQuotationInput(draft)).toEqual({
    customerId: '',
    date: '2026-11-23',
    validUntil: '2026-12-23',
    salespersonId: null,
    taxIncluded: true,
    note: '含运费',
    lines: [{ productId: 'p1', quantity: '1', price: '168.00', discount: '0', taxRate: '13' }],
  });
});

it('quotationToOrder() takes customer, salesperson, lines and prices, and the day is today', () => {
  const line = {
    id: 'l1',
    position: 1,
    quantity: '3.0000',
    price: '150.000000',
    discount: '5.00',
    taxRate: '13.00',
    entered: null,
    net: '0',
    tax: '0',
    gross: '0',
    product: { ...product, units: [] },
  };
  const quotation = {
    id: 'q1',
    number: 'BJD-2026-0001',
    version: 2,
    revision: 1,
    status: 'SENT',
    date: '2026-11-01',
    validUntil: '2026-12-01',
    customer: { id: 'c1', code: 'C', name: '青鸟', contact: '', phone: '', address: '' },
    salesperson: { id: 'm1', name: '李四' },
    taxIncluded: false,
    note: '含运费',
    lostReason: null,
    allowedActions: ['ORDER'],
    net: '0',
    tax: '0',
    gross: '0',
    orders: [],
    history: [],
    lines: [line],
  } as const;
  expect(quotationToOrder(quotation, '2026-11-23')).toMatchObject({
    customer: { id: 'c1', label: '青鸟' },
    date: '2026-11-23',
    deliveryDate: null,
    salespersonId: 'm1',
    taxIncluded: false,
    note: '含运费',
    lines: [{ product, quantity: '3', price: '150.00', discount: '5', taxRate: '13' }],
  });
});
