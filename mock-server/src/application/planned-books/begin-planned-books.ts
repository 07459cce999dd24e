import { decimalToFen, fenToDecimal } from '@suanpan/money/fen';
import { bookAccounts } from '#business/ledger/book-accounts.ts';
import { beginBooks } from '../opening/begin-books.ts';
import type { OpeningEntries } from '../opening/opening-entries.ts';
import type { Work } from '../work.ts';
import type { BookMasters } from './book-masters.ts';

/** Something that was open when the books began; the amount is a decimal. */
export interface PlannedOpenItem {
  readonly party: string;
  readonly number: string;
  readonly date: string;
  readonly dueDate: string;
  readonly amount: string;
}

/** What planned books begin with; balances that items and stock do not give are entered, and the owner's capital is the rest. */
export interface PlannedOpening {
  readonly period: string;
  readonly balances: readonly { readonly accountCode: string; readonly debit?: string; readonly credit?: string }[];
  readonly stock: readonly { readonly sku: string; readonly warehouse: string; readonly quantity: string; readonly amount: string }[];
  readonly receivables: readonly PlannedOpenItem[];
  readonly payables: readonly PlannedOpenItem[];
}

const capital = '3001';

/** Begins books as planned; what the plan names must be among the masters. */
export async function beginPlannedBooks(work: Work, opening: PlannedOpening, masters: BookMasters): Promise<void> {
  const rows = [...opening.balances, ...controlBalances(opening)];
  const rest = rows.reduce((sum, { debit = '0', credit = '0' }) => sum + decimalToFen(debit) - decimalToFen(credit), 0);
  await beginBooks(work, {
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
  });
}

const sumOf = (rows: readonly { readonly amount: string }[]): string =>
  fenToDecimal(rows.reduce((total, { amount }) => total + decimalToFen(amount), 0));

/** What items and stock come to in the accounts that are kept by them. */
function controlBalances({ stock, receivables, payables }: PlannedOpening) {
  return [
    { accountCode: bookAccounts.stock, debit: sumOf(stock) },
    { accountCode: bookAccounts.receivable, debit: sumOf(receivables) },
    { accountCode: bookAccounts.payable, credit: sumOf(payables) },
  ];
}

function itemsOf(items: readonly PlannedOpenItem[], parties: BookMasters['customers']): OpeningEntries['receivables'] {
  return items.map(({ party, ...item }) => ({ ...item, partyId: parties.get(party) ?? '' }));
}
