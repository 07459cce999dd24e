import { decimalToFen, fenToDecimal } from '@suanpan/money/fen';
import { beginBooks, type OpeningEntries } from '#application/begin-books.ts';
import { closePeriod } from '#application/close-period.ts';
import type { Work } from '#application/work.ts';
import { bookAccounts } from '#business/ledger/book-accounts.ts';
import { firstDayOf, lastDayOf } from '#business/ledger/month.ts';
import { actorOf } from '#core/access/actor.ts';
import { fixedClock } from '#kernel/clock/clock.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import { dayAt } from '../draft-steps.ts';
import { readBookMasters, writeBookMasters, type BookMasters, type SupplierData } from './book-masters.ts';
import type { BookPlan, PlannedOpenItem } from './book-plan.ts';
import { enterDocument } from './enter-document.ts';
import type { PlannedMonth } from './planned-document.ts';

/** On whose behalf demo books are written, and where ids come from. */
export interface BookWriter {
  readonly tenantId: string;
  readonly userId: string;
  readonly memberId: string;
  readonly ids: Ids;
}

const capital = '3001';

/** Whole books, and what they are written with. */
export interface BookOrder {
  readonly plan: BookPlan;
  readonly suppliers: readonly SupplierData[];
  readonly writer: BookWriter;
}

/** Writes whole books at once, in the tenant's own transaction. */
export async function writeBooks(tx: Transaction, { plan, suppliers, writer }: BookOrder): Promise<void> {
  await writeOpening(tx, { plan, suppliers, writer });
  const entered = new Map<string, string>();
  for (const month of plan.months) await writeMonth(tx, month, { writer, entered });
}

/** Begins demo books, in the tenant's own transaction. */
export async function writeOpening(tx: Transaction, { plan: { opening }, suppliers, writer }: BookOrder): Promise<void> {
  const work = workOn(tx, writer, firstDayOf(opening.period));
  await writeBookMasters(work, suppliers);
  const masters = await readBookMasters(tx);
  const rows = [...opening.balances, ...controlBalances(opening)];
  const rest = rows.reduce((sum, { debit = '0', credit = '0' }) => sum + decimalToFen(debit) - decimalToFen(credit), 0);
  const entries: OpeningEntries = {
    period: opening.period,
    balances: [...rows, { accountCode: capital, credit: fenToDecimal(rest) }],
    stock: opening.stock.map(({ sku, warehouse, ...row }) => ({
      ...row,
      productId: masters.products.get(sku) ?? '',
      warehouseId: masters.warehouses.get(warehouse) ?? '',
    })),
    receivables: itemsOf(opening.receivables, masters.customers),
    payables: itemsOf(opening.payables, masters.suppliers),
    customerAdvances: [],
    supplierAdvances: [],
    yearToDate: [],
  };
  await beginBooks(work, entries);
}

/**
 * Enters a month's documents and, when it is over, closes it, in the tenant's own transaction.
 *
 * `entered` has the documents of earlier months by their keys, and gets this month's.
 */
export async function writeMonth(tx: Transaction, month: PlannedMonth, { writer, entered }: MonthTools): Promise<void> {
  const masters = await readBookMasters(tx);
  for (const planned of month.documents) {
    await enterDocument({ work: workOn(tx, writer, planned.date), masters, entered }, planned);
  }
  if (month.isClosed) await closePeriod(workOn(tx, writer, lastDayOf(month.month)), month.month);
}

/** What the months of demo books share. */
export interface MonthTools {
  readonly writer: BookWriter;
  readonly entered: Map<string, string>;
}

/** What items and stock come to in the accounts that are kept by them. */
function controlBalances({ stock, receivables, payables }: BookPlan['opening']) {
  const sum = (rows: readonly { readonly amount: string }[]) =>
    fenToDecimal(rows.reduce((total, { amount }) => total + decimalToFen(amount), 0));
  return [
    { accountCode: bookAccounts.stock, debit: sum(stock) },
    { accountCode: bookAccounts.receivable, debit: sum(receivables) },
    { accountCode: bookAccounts.payable, credit: sum(payables) },
  ];
}

function itemsOf(items: readonly PlannedOpenItem[], parties: BookMasters['customers']): OpeningEntries['receivables'] {
  return items.map(({ party, ...item }) => ({ ...item, partyId: parties.get(party) ?? '' }));
}

/** Works as the company's owner in the afternoon of a day. */
function workOn(tx: Transaction, { ids, ...who }: BookWriter, day: string): Work {
  return {
    tx,
    ids,
    clock: fixedClock(dayAt(day, 15).toISOString()),
    actor: actorOf({ ...who, roles: ['owner'], timeZone: 'Asia/Shanghai' }),
    afterCommit: () => undefined,
  };
}
