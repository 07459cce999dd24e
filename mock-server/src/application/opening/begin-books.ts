import { StockLedger } from '#business/inventory/stock-ledger.ts';
import { readStock, writeStock } from '#business/inventory/stock-store.ts';
import { findBook, takePlaces, type Book, type BookReason } from '#business/ledger/book-store.ts';
import { addMonths, isMonth, lastDayOf } from '#business/ledger/month.ts';
import { openingVoucher, type OpeningDetail } from '#business/ledger/opening.ts';
import { insertPeriod } from '#business/ledger/period-store.ts';
import { writeVouchers } from '#business/ledger/voucher-store.ts';
import { insertItems } from '#business/money/open-item-store.ts';
import type { OpenItemDraft } from '#business/money/open-item.ts';
import { requirePermission } from '#core/access/actor.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { checkAccounts } from '../post-document.ts';
import { changeOf, type Work } from '../work.ts';
import { checkOpeningEntries } from './check-opening.ts';
import type { CheckedOpening, OpeningEntries, OpeningStock } from './opening-entries.ts';

/** Begins the books of a company with what there was at the end of the month before; done once. */
export async function beginBooks(work: Work, entries: OpeningEntries): Promise<Book> {
  await assertBooksCanBegin(work, entries.period);
  return writeOpening(work, await checkOpeningEntries(work, entries));
}

/** Refuses who may not begin books, what is no month, and books that have begun. */
export async function assertBooksCanBegin({ actor, tx }: Work, period: string): Promise<void> {
  requirePermission(actor, 'books.parameter.write');
  if (!isMonth(period)) throw new Refusal<BookReason>('opening-malformed');
  if ((await findBook(tx)) !== null) throw new Refusal<BookReason>('books-already-begun');
}

/** Writes what the books begin with: all of it, or nothing where the accounts do not come to their details. */
export async function writeOpening(work: Work, opening: CheckedOpening): Promise<Book> {
  const { tx, ids } = work;
  const { period } = opening;
  const date = lastDayOf(addMonths(period, -1));
  const voucher = voucherOf(opening, date);
  const items = [...opening.receivables, ...opening.payables, ...opening.customerAdvances, ...opening.supplierAdvances];
  const change = changeOf(work);
  await insertRows(tx, 'book', [
    { first_period: period, last_move: 0, last_item: 0, last_voucher: 0, created_by: change.memberId, created_at: change.at },
  ]);
  await insertPeriod(tx, period);
  const year = Number(period.slice(0, 4));
  const turnovers = opening.yearToDate.map(({ accountCode, amount }) => ({ account_code: accountCode, year, amount }));
  await insertRows(tx, 'opening_turnover', turnovers);
  await writeOpeningStock(work, opening.stock, date);
  await insertItems(tx, items, { ids, documentId: null, firstPlace: await takePlaces(tx, 'last_item', items.length) });
  await checkAccounts(tx, [voucher]);
  await writeVouchers(tx, [voucher], { ids, change });
  return { firstPeriod: period };
}

function voucherOf(opening: CheckedOpening, date: string) {
  const details = {
    stock: opening.stock.map(({ productId, amount }) => ({ auxId: productId, amount })),
    receivables: detailsOf(opening.receivables),
    payables: detailsOf(opening.payables),
    customerAdvances: detailsOf(opening.customerAdvances),
    supplierAdvances: detailsOf(opening.supplierAdvances),
  };
  return openingVoucher(opening.balances, details, date);
}

function detailsOf(items: readonly OpenItemDraft[]): readonly OpeningDetail[] {
  return items.map(({ customerId, supplierId, amount }) => ({ auxId: customerId ?? supplierId ?? '', amount }));
}

async function writeOpeningStock({ tx, ids }: Work, rows: readonly OpeningStock[], date: string): Promise<void> {
  if (rows.length === 0) return;
  const stock = new StockLedger(await readStock(tx, [...new Set(rows.map(({ productId }) => productId))], false));
  for (const { quantity, amount, ...place } of rows) stock.receive({ ...place, lineId: null, kind: 'OPENING' }, quantity, amount);
  const firstPlace = await takePlaces(tx, 'last_move', stock.moves.length);
  await writeStock(tx, stock, { ids, origin: { documentId: null, date, firstPlace, allowNegative: false } });
}
