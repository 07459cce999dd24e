import { addMonths, firstDayOf, lastDayOf, monthOf } from '#business/ledger/month.ts';
import { addDays } from '#kernel/clock/calendar-day.ts';
import type { BookPlan } from './book-plan.ts';
import type { PlannedDocument, PlannedOnDay } from '#application/planned-books/planned-document.ts';

const [school, office, graphics] = ['北京朝阳第一小学', '广州天河办公用品店', '深圳福田图文中心'] as const;

const [stationery, paper] = ['宁波得力办公用品厂', '苏州纸业批发有限公司'] as const;

const lastMonth: readonly PlannedOnDay[] = [
  {
    key: 'bought-1',
    type: 'PURCHASE',
    day: 3,
    party: stationery,
    warehouse: 'W1',
    lines: [
      { sku: 'P-001', quantity: '300', price: '1.3' },
      { sku: 'P-004', quantity: '100', price: '3.5' },
    ],
  },
  {
    key: 'sold-1',
    type: 'SALE',
    day: 9,
    party: office,
    warehouse: 'W1',
    lines: [
      { sku: 'P-001', quantity: '120', price: '2.5' },
      { sku: 'P-010', quantity: '1', price: '120' },
    ],
  },
  { key: 'paid-in-1', type: 'RECEIPT', day: 16, party: office, account: '基本户', settles: ['sold-1'] },
  { key: 'rent-1', type: 'JOURNAL', day: 20, debit: '5602', credit: '1002', amount: '1500.00', cashFlow: 6, note: '支付房租' },
  {
    key: 'sold-2',
    type: 'SALE',
    day: 25,
    party: school,
    warehouse: 'W1',
    lines: [{ sku: 'P-002', quantity: '50', price: '8.8', discount: '5' }],
  },
  {
    key: 'came-1',
    type: 'PROVISIONAL',
    day: 31,
    party: paper,
    warehouse: 'W1',
    lines: [{ sku: 'P-003', quantity: '40', price: '13' }],
  },
];

const thisMonth: readonly PlannedOnDay[] = [
  {
    key: 'bought-2',
    type: 'PURCHASE',
    day: 2,
    party: paper,
    warehouse: 'W1',
    lines: [{ sku: 'P-003', quantity: '60', price: '13.2' }],
  },
  { key: 'sent-back-1', type: 'RETURN', of: 'bought-2', day: 4, lines: [{ originalLine: 1, quantity: '5' }] },
  { key: 'carried-1', type: 'TRANSFER', day: 5, from: 'W1', to: 'W2', lines: [{ sku: 'P-001', quantity: '80' }] },
  {
    key: 'sold-3',
    type: 'SALE',
    day: 6,
    party: graphics,
    warehouse: 'W1',
    lines: [
      { sku: 'P-003', quantity: '30', price: '22.6' },
      { sku: 'P-004', quantity: '12', price: '6.9' },
    ],
  },
  { key: 'came-back-1', type: 'RETURN', of: 'sold-3', day: 10, lines: [{ originalLine: 2, quantity: '2' }] },
  { key: 'paid-out-1', type: 'PAYMENT', day: 11, party: stationery, account: '基本户', settles: ['bought-1'] },
  { key: 'paid-in-2', type: 'RECEIPT', day: 12, party: school, account: '基本户', settles: [], advance: '500.00' },
  { key: 'used-1', type: 'APPLY_ADVANCE', day: 13, of: 'paid-in-2', settles: 'sold-2', amount: '300.00' },
  { key: 'cash-1', type: 'CASH_TRANSFER', day: 14, from: '基本户', to: '现金', amount: '1000.00', fee: '2.00', note: '提现备用金' },
  {
    key: 'spent-1',
    type: 'EXPENSE',
    day: 14,
    account: '现金',
    lines: [{ accountCode: '5602', amount: '318.00', taxRate: '6', summary: '快递费' }],
  },
  {
    key: 'spent-2',
    type: 'EXPENSE',
    day: 16,
    party: paper,
    lines: [{ accountCode: '5601', amount: '1090.00', taxRate: '9', summary: '送货运费' }],
  },
  {
    key: 'used-up-1',
    type: 'OTHER_OUT',
    reason: 'OWN_USE',
    day: 16,
    warehouse: 'W1',
    lines: [{ sku: 'P-001', quantity: '5' }],
    note: '办公自用',
  },
  {
    key: 'given-1',
    type: 'OTHER_IN',
    reason: 'GIFT',
    day: 16,
    warehouse: 'W1',
    lines: [{ sku: 'P-004', quantity: '6', unitCost: '3.5' }],
    note: '供应商赠品',
  },
  { key: 'revalued-1', type: 'COST_ADJUSTMENT', day: 17, lines: [{ sku: 'P-003', amount: '20.00' }], note: '补记到货运杂费' },
  { key: 'counted-1', type: 'COUNT', day: 15, warehouse: 'W2', lines: [{ sku: 'P-008', difference: -1 }] },
  { key: 'taxes-1', type: 'TAXES', day: 15, note: '缴纳上月税费' },
  { key: 'sold-4', type: 'SALE', day: 18, party: school, warehouse: 'W1', lines: [{ sku: 'P-001', quantity: '60', price: '2.5' }] },
  {
    key: 'draft-1',
    type: 'SALE',
    day: 20,
    party: office,
    warehouse: 'W1',
    lines: [{ sku: 'P-002', quantity: '10', price: '8.8' }],
    draft: true,
  },
  {
    key: 'draft-2',
    type: 'PURCHASE',
    day: 20,
    party: stationery,
    warehouse: 'W1',
    lines: [{ sku: 'P-005', quantity: '20', price: '9' }],
    draft: true,
  },
];

/** Plans the books of the company for tests: the month before `today`, closed, and this one so far, with every kind of document. */
export function planTemplateBooks(today: string): BookPlan {
  const month = monthOf(today);
  const before = addMonths(month, -1);
  return {
    opening: {
      period: before,
      balances: [
        { accountCode: '1001', debit: '2000.00' },
        { accountCode: '1002', debit: '80000.00' },
      ],
      stock: [
        { sku: 'P-001', warehouse: 'W1', quantity: '500', amount: '650.00' },
        { sku: 'P-002', warehouse: 'W1', quantity: '200', amount: '900.00' },
        { sku: 'P-003', warehouse: 'W1', quantity: '100', amount: '1300.00' },
        { sku: 'P-008', warehouse: 'W2', quantity: '20', amount: '500.00' },
      ],
      receivables: [{ ...openSince(before), party: school, number: 'XS-期初-1', amount: '3200.00' }],
      payables: [{ ...openSince(before), party: stationery, number: 'CG-期初-1', amount: '1500.00' }],
    },
    months: [
      { month: before, documents: dated(lastMonth, before), isClosed: true },
      { month, documents: dated(thisMonth, month).filter(({ date }) => date <= today), isClosed: false },
    ],
  };
}

function openSince(period: string) {
  const date = addDays(firstDayOf(period), -20);
  return { date, dueDate: addDays(date, 30) };
}

/** A day that a month does not have is its last. */
function dated(documents: readonly PlannedOnDay[], month: string): readonly PlannedDocument[] {
  const last = lastDayOf(month);
  return documents.map(({ day, ...document }) => {
    const date = addDays(firstDayOf(month), day - 1);
    return { ...document, date: date < last ? date : last };
  });
}
