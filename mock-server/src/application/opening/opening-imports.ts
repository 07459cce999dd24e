import type { OpeningKind } from '#core/import/import-job.ts';
import type { OpenItemDraft, OpenItemKind } from '#business/money/open-item.ts';
import { addDays, isCalendarDay } from '#kernel/clock/calendar-day.ts';
import type { Cells, Kept, RowCheck, RowImport } from '../importing/master-import.ts';
import type { Work } from '../work.ts';
import { checkBalanceRow, checkItemRow, checkStockRow, checkYearRow, isOfCustomers, type OpeningRules } from './check-opening-row.ts';
import { itemKey, keyColumns, openingRules, stockKey } from './check-opening.ts';
import type { OpeningSection, OpeningStock, OpeningTurnover } from './opening-entries.ts';
import { readMastersByCode, type NamedMasters, type OpeningMasters } from './opening-masters.ts';
import type { OpeningSides } from '@suanpan/money/opening-sums';

/** A row of a file, as it was checked, and what its code stands for. */
export interface OpeningFields<Row> {
  readonly row: Row;
  readonly name: string | null;
}

interface SectionRules<Row> {
  readonly section: OpeningSection;
  /** What a file can have; the first is the code. */
  readonly columns: readonly [string, ...string[]];
  /** What is named by the codes of rows. */
  readonly names: (codes: readonly string[]) => NamedMasters;
  readonly check: (rules: OpeningRules, cells: CellText, problems: Parameters<RowCheck<Kept, object>>[1]) => Row;
  readonly keyOf: (row: Row) => string;
  readonly nameOf: (masters: OpeningMasters, code: string) => string | undefined;
}

type CellText = (column: string) => string;

/** How the rows of each part of what books begin with are checked; they are written together, when the books begin. */
export const openingImports: Readonly<Record<OpeningKind, RowImport<Kept, object>>> = {
  OPENING_BALANCES: importOf<OpeningSides>({
    section: 'balances',
    columns: ['account', 'debit', 'credit'],
    names: (accounts) => ({ accounts }),
    check: (rules, cell, problems) =>
      checkBalanceRow(rules, { account: cell('account'), debit: cell('debit'), credit: cell('credit') }, problems),
    keyOf: ({ accountCode }) => accountCode,
    nameOf: ({ accounts }, code) => accounts.get(code)?.fullName,
  }),
  OPENING_STOCK: importOf<OpeningStock>({
    section: 'stock',
    columns: ['product', 'warehouse', 'quantity', 'amount'],
    names: (products) => ({ products }),
    check: (rules, cell, problems) =>
      checkStockRow(
        rules,
        { product: cell('product'), warehouse: cell('warehouse'), quantity: cell('quantity'), amount: cell('amount') },
        problems,
      ),
    keyOf: stockKey,
    nameOf: ({ products }, code) => products.get(code)?.name,
  }),
  OPENING_RECEIVABLES: itemImport('RECEIVABLE', 'receivables'),
  OPENING_PAYABLES: itemImport('PAYABLE', 'payables'),
  OPENING_CUSTOMER_ADVANCES: itemImport('CUSTOMER_ADVANCE', 'customerAdvances'),
  OPENING_SUPPLIER_ADVANCES: itemImport('SUPPLIER_ADVANCE', 'supplierAdvances'),
  OPENING_YEAR_TO_DATE: importOf<OpeningTurnover>({
    section: 'yearToDate',
    columns: ['account', 'amount'],
    names: (accounts) => ({ accounts }),
    check: (rules, cell, problems) => checkYearRow(rules, { account: cell('account'), amount: cell('amount') }, problems),
    keyOf: ({ accountCode }) => accountCode,
    nameOf: ({ accounts }, code) => accounts.get(code)?.fullName,
  }),
};

function itemImport(kind: OpenItemKind, section: OpeningSection): RowImport<Kept, object> {
  const partyIn = ({ customers, suppliers }: OpeningMasters, code: string) => (isOfCustomers(kind) ? customers : suppliers).get(code);
  return importOf<OpenItemDraft>({
    section,
    columns: ['party', 'number', 'date', 'dueDate', 'amount'],
    names: (codes) => (isOfCustomers(kind) ? { customers: codes } : { suppliers: codes }),
    check(rules, cell, problems) {
      const [party, date] = [cell('party'), cell('date')];
      const dueDate = cell('dueDate') || dueDayOf(date, partyIn(rules.masters, party)?.creditDays);
      return checkItemRow(rules, { kind, row: { party, number: cell('number'), date, dueDate, amount: cell('amount') } }, problems);
    },
    keyOf: itemKey,
    nameOf: (masters, code) => partyIn(masters, code)?.name,
  });
}

/** What does not say by when it is due is due when the party's days are over; on its own day where nothing is known of the party. */
function dueDayOf(date: string, creditDays = 0): string {
  return isCalendarDay(date) ? addDays(date, creditDays) : date;
}

function importOf<Row>({ section, columns, names, check, keyOf, nameOf }: SectionRules<Row>): RowImport<Kept, OpeningFields<Row>> {
  return {
    permission: 'books.parameter.write',
    columns,
    find: async () => [],
    codeOf: () => '',
    async open(work: Work, part) {
      const masters = await readMastersByCode(work, names(codesOf(part.rows, columns[0])));
      const rules = openingRules(work, part.period, masters);
      return async ({ cells }, problems) => {
        const cell: CellText = (column) => cells[column] ?? '';
        return { row: check(rules, cell, problems), name: nameOf(masters, cell(columns[0])) ?? null };
      };
    },
    key: { keyOf: ({ row }) => keyOf(row), column: keyColumns[section] },
    nameOf: ({ name }) => name,
  };
}

function codesOf(rows: readonly Cells[], column: string): readonly string[] {
  return [...new Set(rows.flatMap((cells) => (cells[column] ? [cells[column]] : [])))];
}
