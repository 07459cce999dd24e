import type { OpeningReason } from '#business/ledger/book-store.ts';
import type { VoucherReason } from '#business/ledger/voucher.ts';
import type { OpenItemDraft, OpenItemKind } from '#business/money/open-item.ts';
import { worksIn } from '#core/access/actor.ts';
import type { Account } from '#core/account/account.ts';
import { checkText } from '#core/text/check-text.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import type { OpeningSides } from '@suanpan/money/opening-sums';
import { checkMoney, checkQuantity, customerProblem, goodsProblem, type DocumentReason } from '../read-document-references.ts';
import type { Work } from '../work.ts';
import type { OpeningStock, OpeningTurnover } from './opening-entries.ts';
import type { OpeningMasters } from './opening-masters.ts';

/** What can be wrong with a row of what books begin with. */
export type OpeningRowReason = DocumentReason | OpeningReason | Extract<VoucherReason, 'account-not-postable'>;

/** What rows are held against. */
export interface OpeningRules {
  readonly actor: Work['actor'];
  readonly masters: OpeningMasters;
  /** The first month; its year has months before it unless it is January. */
  readonly period: string;
  /** The day before it, on which no document may be later. */
  readonly lastDay: string;
}

type Problems = ProblemSink<OpeningRowReason>;

/** Amounts may be red. */
const least = '-10000000000';

/** Checks a balance; a row of nothing may stand on any account, as lists of balances have such rows. */
export function checkBalanceRow(
  { masters }: OpeningRules,
  row: { readonly account: string; readonly debit: string; readonly credit: string },
  problems: Problems,
): OpeningSides {
  const account = masters.accounts.get(row.account);
  const debit = checkMoney(row.debit || '0', 'debit', { problems, min: least });
  const credit = checkMoney(row.credit || '0', 'credit', { problems, min: least });
  if (debit !== 0 && credit !== 0) problems.add('credit', 'money-malformed');
  if (account === undefined) problems.add('account', 'account-unknown');
  else if (debit + credit !== 0 && !isPostable(account)) problems.add('account', 'account-not-postable', { code: account.code });
  return { accountCode: row.account, debit, credit };
}

/** Checks what an account of income or expenses came to; a year that begins with the books has no months before them. */
export function checkYearRow(
  { masters, period }: OpeningRules,
  row: { readonly account: string; readonly amount: string },
  problems: Problems,
): OpeningTurnover {
  const account = masters.accounts.get(row.account);
  const amount = checkMoney(row.amount, 'amount', { problems, min: least });
  if (account === undefined) problems.add('account', 'account-unknown');
  else if (account.category !== 'INCOME_EXPENSE' || !isPostable(account) || period.endsWith('-01'))
    problems.add('account', 'opening-account-unfit', { code: account.code });
  return { accountCode: row.account, amount };
}

/** Checks goods that lay in a warehouse. */
export function checkStockRow(
  { masters, actor }: OpeningRules,
  row: { readonly product: string; readonly warehouse: string; readonly quantity: string; readonly amount: string },
  problems: Problems,
): OpeningStock {
  const product = masters.products.get(row.product);
  const warehouse = masters.warehouses.get(row.warehouse);
  const wrong = goodsProblem(product);
  if (wrong !== null) problems.add('product', wrong);
  if (warehouse?.enabled !== true || !worksIn(actor, warehouse.id)) problems.add('warehouse', 'warehouse-unknown');
  return {
    productId: product?.id ?? '',
    warehouseId: warehouse?.id ?? '',
    quantity: checkQuantity(row.quantity, 'quantity', { problems }),
    amount: checkMoney(row.amount, 'amount', { problems }),
  };
}

/** What is entered about something open. */
export interface ItemRow {
  readonly party: string;
  readonly number: string;
  readonly date: string;
  readonly dueDate: string;
  readonly amount: string;
}

/** Checks something that was open with a party. */
export function checkItemRow(
  rules: OpeningRules,
  { kind, row }: { readonly kind: OpenItemKind; readonly row: ItemRow },
  problems: Problems,
): OpenItemDraft {
  const { date, dueDate } = row;
  const number = checkText(problems, { path: 'number', text: row.number }, { max: 40, required: true });
  if (!isCalendarDay(date)) problems.add('date', 'day-malformed');
  else if (date > rules.lastDay) problems.add('date', 'opening-day-late', { day: rules.lastDay });
  if (!isCalendarDay(dueDate)) problems.add('dueDate', 'day-malformed');
  const before = { wrong: false };
  const amount = checkMoney(row.amount, 'amount', { problems: noting(problems, before), min: least });
  if (amount === 0 && !before.wrong) problems.add('amount', 'opening-amount-zero');
  return { kind, ...checkPartyOf(rules, { kind, party: row.party }, problems), number, date, dueDate, amount };
}

/** Returns whether items of a kind are with customers. */
export function isOfCustomers(kind: OpenItemKind): boolean {
  return kind === 'RECEIVABLE' || kind === 'CUSTOMER_ADVANCE';
}

function checkPartyOf(
  { masters, actor }: OpeningRules,
  { kind, party }: { readonly kind: OpenItemKind; readonly party: string },
  problems: Problems,
): Pick<OpenItemDraft, 'customerId' | 'supplierId'> {
  if (isOfCustomers(kind)) {
    const customer = masters.customers.get(party);
    const wrong = customerProblem(customer, actor);
    if (wrong !== null) problems.add('party', wrong);
    return { customerId: customer?.id ?? '', supplierId: null };
  }
  const supplier = masters.suppliers.get(party);
  if (supplier?.enabled !== true) problems.add('party', 'supplier-unknown');
  return { customerId: null, supplierId: supplier?.id ?? '' };
}

function isPostable({ isLeaf, enabled }: Account): boolean {
  return isLeaf && enabled;
}

function noting(problems: Problems, seen: { wrong: boolean }): Problems {
  return {
    add(...problem) {
      seen.wrong = true;
      problems.add(...problem);
    },
  };
}
