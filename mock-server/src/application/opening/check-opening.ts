import { addMonths, lastDayOf } from '#business/ledger/month.ts';
import type { OpeningReason } from '#business/ledger/book-store.ts';
import type { OpenItemDraft, OpenItemKind } from '#business/money/open-item.ts';
import { ProblemList, type ProblemSink } from '#kernel/refusal/problem-list.ts';
import type { Work } from '../work.ts';
import {
  checkBalanceRow,
  checkItemRow,
  checkStockRow,
  checkYearRow,
  type OpeningRowReason,
  type OpeningRules,
} from './check-opening-row.ts';
import type { CheckedOpening, OpeningEntries, OpeningItem, OpeningSection, OpeningStock } from './opening-entries.ts';
import { readMastersById, type OpeningMasters } from './opening-masters.ts';

type Problems = ProblemList<OpeningRowReason>;

/** Checks all rows of what the books begin with, and refuses with everything that is wrong, each at its entry. */
export async function checkOpeningEntries(work: Work, entries: OpeningEntries): Promise<CheckedOpening> {
  const { period } = entries;
  const rules = openingRules(work, period, await readMastersById(work, namesOf(entries)));
  const problems: Problems = new ProblemList();
  const items = (section: 'receivables' | 'payables' | 'customerAdvances' | 'supplierAdvances', kind: OpenItemKind) =>
    checkSection({ problems, section }, entries[section], {
      check: ({ partyId: party, ...row }: OpeningItem, sink) => checkItemRow(rules, { kind, row: { party, ...row } }, sink),
      keyOf: itemKey,
    });
  const checked: CheckedOpening = {
    period,
    balances: checkSection({ problems, section: 'balances' }, entries.balances, {
      check: ({ accountCode: account, debit, credit }, sink) =>
        checkBalanceRow(rules, { account, debit: debit ?? '', credit: credit ?? '' }, sink),
      keyOf: ({ accountCode }) => accountCode,
    }),
    stock: checkSection({ problems, section: 'stock' }, entries.stock, {
      check: ({ productId: product, warehouseId: warehouse, ...row }, sink) => checkStockRow(rules, { product, warehouse, ...row }, sink),
      keyOf: stockKey,
    }),
    receivables: items('receivables', 'RECEIVABLE'),
    payables: items('payables', 'PAYABLE'),
    customerAdvances: items('customerAdvances', 'CUSTOMER_ADVANCE'),
    supplierAdvances: items('supplierAdvances', 'SUPPLIER_ADVANCE'),
    yearToDate: checkSection({ problems, section: 'yearToDate' }, entries.yearToDate, {
      check: ({ accountCode: account, amount }, sink) => checkYearRow(rules, { account, amount }, sink),
      keyOf: ({ accountCode }) => accountCode,
    }),
  };
  problems.assertNone();
  return checked;
}

/** Returns what rows are held against when the books begin with a month. */
export function openingRules({ actor }: Work, period: string, masters: OpeningMasters): OpeningRules {
  return { actor, masters, period, lastDay: lastDayOf(addMonths(period, -1)) };
}

/** Returns what tells items apart: a number stands for one thing that is open with a party. Empty when the party is not known. */
export function itemKey({ customerId, supplierId, number }: OpenItemDraft): string {
  const party = customerId ?? supplierId ?? '';
  return party === '' || number === '' ? '' : `${party} ${number}`;
}

/** Returns what tells stock apart: a product lies in a warehouse once. Empty when one of them is not known. */
export function stockKey({ productId, warehouseId }: OpeningStock): string {
  return productId === '' || warehouseId === '' ? '' : `${productId} ${warehouseId}`;
}

/** Which column says that a row is there twice. */
export const keyColumns: Readonly<Record<OpeningSection, string>> = {
  balances: 'account',
  stock: 'product',
  receivables: 'number',
  payables: 'number',
  customerAdvances: 'number',
  supplierAdvances: 'number',
  yearToDate: 'account',
};

/** What the columns of rows are called in a request. */
const entryNames: Readonly<Record<string, string>> = {
  account: 'accountCode',
  product: 'productId',
  warehouse: 'warehouseId',
  party: 'partyId',
};

interface SectionCheck<Row, Checked> {
  readonly check: (row: Row, problems: ProblemSink<OpeningRowReason>) => Checked;
  readonly keyOf: (checked: Checked) => string;
}

function checkSection<Row, Checked>(
  { problems, section }: { readonly problems: Problems; readonly section: OpeningSection },
  rows: readonly Row[],
  { check, keyOf }: SectionCheck<Row, Checked>,
): readonly Checked[] {
  const first = new Map<string, number>();
  return rows.map((row, index) => {
    const add = (path: string, reason: OpeningRowReason, facts = {}): void =>
      problems.add(`${section}.${index}.${entryNames[path] ?? path}`, reason, facts);
    const checked = check(row, { add });
    const key = keyOf(checked);
    const before = first.get(key);
    if (key !== '' && before === undefined) first.set(key, index + 1);
    if (key !== '' && before !== undefined) add(keyColumns[section], 'opening-row-twice' satisfies OpeningReason, { row: before });
    return checked;
  });
}

function namesOf({ balances, yearToDate, stock, ...items }: OpeningEntries) {
  return {
    accounts: [...balances, ...yearToDate].map(({ accountCode }) => accountCode),
    products: stock.map(({ productId }) => productId),
    customers: partiesOf(items.receivables, items.customerAdvances),
    suppliers: partiesOf(items.payables, items.supplierAdvances),
  };
}

function partiesOf(...lists: readonly (readonly OpeningItem[])[]): readonly string[] {
  return lists.flat().map(({ partyId }) => partyId);
}
