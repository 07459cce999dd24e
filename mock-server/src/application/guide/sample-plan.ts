import { addMonths, firstDayOf, monthOf } from '#business/ledger/month.ts';
import { addDays } from '#kernel/clock/calendar-day.ts';
import type { PlannedOpening } from '../planned-books/begin-planned-books.ts';
import type { PlannedDocument, PlannedOnDay } from '../planned-books/planned-document.ts';

const [school, office, bookshop, walkIn] = [
  '城南小学（示例）',
  '滨江科技有限公司（示例）',
  '锦江书店（示例）',
  '门店散客（示例）',
] as const;
const [factory, paper] = ['东海办公用品厂（示例）', '太湖纸业批发（示例）'] as const;

/** What a shop does within some weeks, in the order in which it happens. */
const documents: readonly PlannedOnDay[] = [
  {
    key: 'bought-1',
    type: 'PURCHASE',
    day: 2,
    party: paper,
    warehouse: 'W1',
    lines: [{ sku: 'SL-003', quantity: '80', price: '14' }],
  },
  {
    key: 'sold-1',
    type: 'SALE',
    day: 3,
    party: school,
    warehouse: 'W1',
    lines: [
      { sku: 'SL-001', quantity: '120', price: '2.5' },
      { sku: 'SL-003', quantity: '40', price: '22.6' },
      { sku: 'SL-008', quantity: '1', price: '30' },
    ],
  },
  {
    key: 'bought-2',
    type: 'PURCHASE',
    day: 5,
    party: factory,
    warehouse: 'W1',
    lines: [
      { sku: 'SL-002', quantity: '100', price: '5' },
      { sku: 'SL-005', quantity: '30', price: '10.2' },
    ],
  },
  { key: 'carried-1', type: 'TRANSFER', day: 6, from: 'W1', to: 'W2', lines: [{ sku: 'SL-002', quantity: '30' }] },
  {
    key: 'sold-2',
    type: 'SALE',
    day: 7,
    party: walkIn,
    warehouse: 'W2',
    account: '现金',
    lines: [{ sku: 'SL-002', quantity: '6', price: '8.8' }],
  },
  { key: 'back-1', type: 'RETURN', day: 8, of: 'sold-1', lines: [{ originalLine: 1, quantity: '10' }] },
  {
    key: 'spent-1',
    type: 'EXPENSE',
    day: 9,
    account: '现金',
    lines: [{ accountCode: '5602', amount: '106.00', taxRate: '6', summary: '快递费' }],
  },
  { key: 'paid-1', type: 'PAYMENT', day: 10, party: paper, account: '基本户', settles: ['bought-1'] },
  { key: 'received-1', type: 'RECEIPT', day: 12, party: school, account: '基本户', settles: ['sold-1'] },
  {
    key: 'sold-3',
    type: 'SALE',
    day: 14,
    party: office,
    warehouse: 'W1',
    lines: [
      { sku: 'SL-006', quantity: '8', price: '45' },
      { sku: 'SL-007', quantity: '4', price: '96.5' },
    ],
  },
  {
    key: 'draft-1',
    type: 'SALE',
    day: 16,
    party: bookshop,
    warehouse: 'W1',
    lines: [{ sku: 'SL-004', quantity: '20', price: '6.9' }],
    draft: true,
  },
];

/** What a company is filled with: balances with which its books begin this month, and what happened since. */
export interface SamplePlan {
  readonly opening: PlannedOpening;
  readonly documents: readonly PlannedDocument[];
}

/** Plans the samples of the month of `today`; what would lie in the future is of today. */
export function planSamples(today: string): SamplePlan {
  const month = monthOf(today);
  const before = addDays(firstDayOf(addMonths(month, -1)), 9);
  const open = { date: before, dueDate: addDays(before, 30) };
  return {
    opening: {
      period: month,
      balances: [
        { accountCode: '1001', debit: '2000.00' },
        { accountCode: '1002', debit: '60000.00' },
      ],
      stock: [
        { sku: 'SL-001', warehouse: 'W1', quantity: '200', amount: '260.00' },
        { sku: 'SL-003', warehouse: 'W1', quantity: '20', amount: '280.00' },
        { sku: 'SL-004', warehouse: 'W1', quantity: '60', amount: '210.00' },
        { sku: 'SL-006', warehouse: 'W1', quantity: '15', amount: '390.00' },
        { sku: 'SL-007', warehouse: 'W1', quantity: '12', amount: '660.00' },
      ],
      receivables: [{ ...open, party: office, number: 'QC-0001', amount: '1800.00' }],
      payables: [{ ...open, party: factory, number: 'QC-0002', amount: '950.00' }],
    },
    documents: documents.map(({ day, ...document }) => {
      const date = addDays(firstDayOf(month), day - 1);
      return { ...document, date: date < today ? date : today };
    }),
  };
}
