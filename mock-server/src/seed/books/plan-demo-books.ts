import { addMonths, firstDayOf, lastDayOf, monthOf } from '#business/ledger/month.ts';
import type { CompanyMode } from '#core/company/company-mode.ts';
import { addDays } from '#kernel/clock/calendar-day.ts';
import { seededRandom } from '#kernel/random/seeded-random.ts';
import type { CompanyData } from '../data/company-data.ts';
import type { BookPlan } from './book-plan.ts';
import { DemoMonth } from './demo-month.ts';
import { DemoStock } from './demo-stock.ts';
import type { PlannedDocument, PlannedMonth } from '#application/planned-books/planned-document.ts';

/** By which day of a month the one before is closed. */
const closingDay = 10;

/** Whoever comes to the counter of a small shop and is not known by name. */
const shopWalkIn = '散客';

/**
 * Plans books up to `today`: a trader who buys thrice a month, sells all the time, is paid late by some, and pays in time.
 *
 * A small shop is a small-scale taxpayer, sells at its counter as well, and neither orders goods nor carries them between warehouses.
 *
 * A month is the same whenever it is planned, so that books that were begun once are gone on with.
 */
export function planDemoBooks(data: CompanyData, today: string, mode: CompanyMode = 'FULL'): BookPlan {
  const isShop = mode === 'SIMPLE';
  const first = addMonths(monthOf(today), -data.bookMonths);
  const stock = new DemoStock(data);
  const opening = {
    period: first,
    balances: [
      { accountCode: '1001', debit: '8000.00' },
      { accountCode: '1002', debit: '460000.00' },
      { accountCode: '1601', debit: '120000.00' },
      { accountCode: '1602', credit: '36000.00' },
    ],
    stock: stock.open(),
    receivables: data.customers.slice(0, 3).map(([party], index) => openItem(party, { first, index, prefix: 'XS' })),
    payables: data.suppliers.slice(0, 2).map(({ name }, index) => openItem(name, { first, index, prefix: 'CG' })),
  };
  const months = planMonths(data, { first, today, stock, walkIn: isShop ? shopWalkIn : undefined });
  if (isShop) return { opening, months, afterwards: planCounterDay(data, { today, stock }), walkIn: shopWalkIn, taxpayer: 'small-scale' };
  return { opening, months, afterwards: planCounterSales(data, { today, stock }), ordersOn: today };
}

/** Somebody comes to the counter and pays at once: one document sells, ships and takes the money. */
function planCounterSales(data: CompanyData, { today, stock }: Pick<MonthsTools, 'today' | 'stock'>): readonly PlannedDocument[] {
  const party = data.customers[1]?.[0] ?? '';
  const lines = stock.plenty(2).map((sku) => {
    const price = data.products.find(([code]) => code === sku)?.[4] ?? '0';
    return { sku, quantity: String(stock.take(sku, 1)), price };
  });
  if (lines.length === 0) return [];
  return [{ key: 'counter sale', type: 'SALE', date: today, party, warehouse: 'W1', account: '现金', lines, note: '门店自提' }];
}

/** A morning at the counter of a small shop: what two bought and paid for, and what a customer who is known has still to pay. */
function planCounterDay(data: CompanyData, { today, stock }: Pick<MonthsTools, 'today' | 'stock'>): readonly PlannedDocument[] {
  const priced = stock.plenty(3).map((sku) => {
    const price = data.products.find(([code]) => code === sku)?.[4] ?? '0';
    return { sku, quantity: String(stock.take(sku, 2)), price };
  });
  const sale = { type: 'SALE', date: today, warehouse: 'W1' } as const;
  return priced.map((line, index) => ({
    ...sale,
    key: `counter today ${index + 1}`,
    ...(index < 2 ? { party: shopWalkIn, account: '现金' } : { party: data.customers[2]?.[0] ?? '' }),
    lines: [line],
  }));
}

interface MonthsTools {
  readonly first: string;
  readonly today: string;
  readonly stock: DemoStock;
  readonly walkIn: string | undefined;
}

function planMonths(data: CompanyData, { first, today, stock, walkIn }: MonthsTools): readonly PlannedMonth[] {
  const planned: PlannedMonth[] = [];
  const unpaid = { sales: [], purchases: [] };
  for (let index = 0; index <= data.bookMonths; index += 1) {
    const month = addMonths(first, index);
    const random = seededRandom(data.seed + index * 97);
    const plan = new DemoMonth({ data, month, random, stock, unpaid, isFirst: index === 0, walkIn });
    const isClosed = lastDayOf(month) < addDays(today, -closingDay);
    planned.push({ month, isClosed, documents: plan.documents().filter(({ date }) => date <= today) });
  }
  return planned;
}

function openItem(party: string, { first, index, prefix }: { readonly first: string; readonly index: number; readonly prefix: string }) {
  const date = addDays(firstDayOf(first), -12 - index * 25);
  return { party, number: `${prefix}-期初-${index + 1}`, date, dueDate: addDays(date, 30), amount: `${4200 + index * 1730}.50` };
}
