import { StockLedger } from '#business/inventory/stock-ledger.ts';
import { readStock, writeStock } from '#business/inventory/stock-store.ts';
import { bookAccounts as accounts } from '#business/ledger/book-accounts.ts';
import { findBook, takePlaces, type Book, type BookReason } from '#business/ledger/book-store.ts';
import { addMonths, isMonth, lastDayOf } from '#business/ledger/month.ts';
import { openingVoucher, type OpeningBalance, type OpeningDetail } from '#business/ledger/opening.ts';
import { insertPeriod } from '#business/ledger/period-store.ts';
import { writeVouchers } from '#business/ledger/voucher-store.ts';
import { insertItems } from '#business/money/open-item-store.ts';
import type { OpenItemDraft, OpenItemKind } from '#business/money/open-item.ts';
import { requirePermission } from '#core/access/actor.ts';
import { findAccountsByCode } from '#core/account/account-store.ts';
import { checkText } from '#core/text/check-text.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { checkAccounts } from './post-document.ts';
import {
  checkGoods,
  checkMoney,
  checkParty,
  checkQuantity,
  checkWarehouse,
  readProducts,
  type DocumentProblems,
} from './read-document-references.ts';
import { changeOf, type Work } from './work.ts';

/** An item that was open when the books began. */
export interface OpeningItem {
  readonly partyId: string;
  readonly number: string;
  readonly date: string;
  readonly dueDate: string;
  readonly amount: string;
}

/** What the books begin with. */
export interface OpeningEntries {
  /** The first month, e.g. "2026-03". */
  readonly period: string;
  readonly balances: readonly {
    readonly accountCode: string;
    readonly debit?: string | null | undefined;
    readonly credit?: string | null | undefined;
  }[];
  readonly stock: readonly {
    readonly productId: string;
    readonly warehouseId: string;
    readonly quantity: string;
    readonly amount: string;
  }[];
  readonly receivables: readonly OpeningItem[];
  readonly payables: readonly OpeningItem[];
  readonly customerAdvances: readonly OpeningItem[];
  readonly supplierAdvances: readonly OpeningItem[];
  /** What income and expenses came to in the months of the year before, each on its usual side. */
  readonly yearToDate: readonly { readonly accountCode: string; readonly amount: string }[];
}

const least = '-10000000000';

/** Begins the books of a company with what there was at the end of the month before; done once. */
export async function beginBooks(work: Work, entries: OpeningEntries): Promise<Book> {
  requirePermission(work.actor, 'books.parameter.write');
  if (!isMonth(entries.period)) throw new Refusal<BookReason>('opening-malformed');
  if ((await findBook(work.tx)) !== null) throw new Refusal<BookReason>('books-already-begun');
  const problems: DocumentProblems = new ProblemList();
  const balances = await checkBalances(work, entries, problems);
  const items = await checkItems(work, entries, problems);
  const stock = await checkStock(work, entries, problems);
  const yearToDate = await checkYear(work, entries, problems);
  problems.assertNone();
  const date = lastDayOf(addMonths(entries.period, -1));
  const voucher = openingVoucher(balances, [...items.map(detailOf), ...stock.map(stockDetail)], date);
  const { tx, ids } = work;
  const change = changeOf(work);
  await insertRows(tx, 'book', [
    { first_period: entries.period, last_move: 0, last_item: 0, last_voucher: 0, created_by: change.memberId, created_at: change.at },
  ]);
  await insertPeriod(tx, entries.period);
  await insertRows(tx, 'opening_turnover', yearToDate);
  await writeOpeningStock(work, stock, date);
  await insertItems(tx, items, { ids, documentId: null, firstPlace: await takePlaces(tx, 'last_item', items.length) });
  await checkAccounts(tx, [voucher]);
  await writeVouchers(tx, [voucher], { ids, change });
  return { firstPeriod: entries.period };
}

interface OpeningStock {
  readonly productId: string;
  readonly warehouseId: string;
  readonly quantity: string;
  readonly amount: number;
}

async function writeOpeningStock({ tx, ids }: Work, rows: readonly OpeningStock[], date: string): Promise<void> {
  if (rows.length === 0) return;
  const stock = new StockLedger(await readStock(tx, [...new Set(rows.map(({ productId }) => productId))], false));
  for (const { quantity, amount, ...place } of rows) stock.receive({ ...place, lineId: null, kind: 'OPENING' }, quantity, amount);
  const firstPlace = await takePlaces(tx, 'last_move', stock.moves.length);
  await writeStock(tx, stock, { ids, origin: { documentId: null, date, firstPlace, allowNegative: false } });
}

async function checkBalances({ tx }: Work, { balances }: OpeningEntries, problems: DocumentProblems): Promise<readonly OpeningBalance[]> {
  const known = await knownCodes(tx, balances);
  return balances.map(({ accountCode, debit, credit }, index) => {
    if (!known.has(accountCode)) problems.add(`balances.${index}.accountCode`, 'account-unknown');
    return {
      accountCode,
      debit: checkMoney(debit ?? '0', `balances.${index}.debit`, { problems, min: least }),
      credit: checkMoney(credit ?? '0', `balances.${index}.credit`, { problems, min: least }),
    };
  });
}

async function checkYear({ tx }: Work, { yearToDate, period }: OpeningEntries, problems: DocumentProblems) {
  const known = await knownCodes(tx, yearToDate);
  return yearToDate.map(({ accountCode, amount }, index) => {
    if (!known.has(accountCode)) problems.add(`yearToDate.${index}.accountCode`, 'account-unknown');
    const fen = checkMoney(amount, `yearToDate.${index}.amount`, { problems, min: least });
    return { account_code: accountCode, year: Number(period.slice(0, 4)), amount: fen };
  });
}

async function knownCodes(tx: Work['tx'], rows: readonly { readonly accountCode: string }[]): Promise<ReadonlySet<string>> {
  return new Set(
    (
      await findAccountsByCode(
        tx,
        rows.map(({ accountCode }) => accountCode),
      )
    ).map(({ code }) => code),
  );
}

async function checkStock(work: Work, { stock }: OpeningEntries, problems: DocumentProblems): Promise<readonly OpeningStock[]> {
  const products = await readProducts(work, stock);
  const checked: OpeningStock[] = [];
  for (const [index, { productId, warehouseId, quantity, amount }] of stock.entries()) {
    checkGoods(products.get(productId), `stock.${index}`, problems);
    await checkWarehouse(work, { id: warehouseId, path: `stock.${index}.warehouseId` }, problems);
    checked.push({
      productId,
      warehouseId,
      quantity: checkQuantity(quantity, `stock.${index}.quantity`, { problems }),
      amount: checkMoney(amount, `stock.${index}.amount`, { problems }),
    });
  }
  return checked;
}

async function checkItems(work: Work, entries: OpeningEntries, problems: DocumentProblems): Promise<readonly OpenItemDraft[]> {
  const lists: readonly (readonly [OpenItemKind, readonly OpeningItem[]])[] = [
    ['RECEIVABLE', entries.receivables],
    ['PAYABLE', entries.payables],
    ['CUSTOMER_ADVANCE', entries.customerAdvances],
    ['SUPPLIER_ADVANCE', entries.supplierAdvances],
  ];
  const items: OpenItemDraft[] = [];
  for (const [kind, list] of lists) for (const item of list) items.push(await checkItem(work, { kind, item }, problems));
  return items;
}

async function checkItem(
  work: Work,
  { kind, item }: { readonly kind: OpenItemKind; readonly item: OpeningItem },
  problems: DocumentProblems,
): Promise<OpenItemDraft> {
  const isCustomer = kind === 'RECEIVABLE' || kind === 'CUSTOMER_ADVANCE';
  const party = await checkParty(work, { id: item.partyId, kind: isCustomer ? 'customer' : 'supplier' }, problems);
  const { date, dueDate } = item;
  const number = checkText(problems, { path: 'number', text: item.number }, { max: 40, required: true });
  if (!isCalendarDay(date) || !isCalendarDay(dueDate)) problems.add('date', 'day-malformed');
  return { kind, ...party, number, date, dueDate, amount: checkMoney(item.amount, 'amount', { problems, min: least }) };
}

const itemAccounts: Readonly<Record<OpenItemKind, string>> = {
  RECEIVABLE: accounts.receivable,
  PAYABLE: accounts.payable,
  CUSTOMER_ADVANCE: accounts.customerAdvance,
  SUPPLIER_ADVANCE: accounts.supplierAdvance,
};

function detailOf({ kind, customerId, supplierId, amount }: OpenItemDraft): OpeningDetail {
  return { accountCode: itemAccounts[kind], auxId: customerId ?? supplierId ?? '', amount };
}

function stockDetail({ productId, amount }: OpeningStock): OpeningDetail {
  return { accountCode: accounts.stock, auxId: productId, amount };
}
