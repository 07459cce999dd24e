import { balanceSheetOf, type BalanceSheetLine } from '#business/ledger/balance-sheet.ts';
import { findBook, type Book } from '#business/ledger/book-store.ts';
import { cashFlowOf, type CashFlowLine } from '#business/ledger/cash-flow.ts';
import type { TaxFigures } from '#business/ledger/closing.ts';
import { incomeStatementOf, type IncomeStatementLine } from '#business/ledger/income-statement.ts';
import {
  findAccountMonths,
  findCashFlowSums,
  findResultAccounts,
  findTurnovers,
  profitClosings,
  type AccountMonth,
} from '#business/ledger/ledger-figures.ts';
import { firstDayOf, isMonth, lastDayOf } from '#business/ledger/month.ts';
import { findPeriods, type Period } from '#business/ledger/period-store.ts';
import { findVouchersOfMonth } from '#business/ledger/voucher-store.ts';
import type { Voucher } from '#business/ledger/voucher.ts';
import { sumOutputByRate } from '#business/trade/document-store.ts';
import { readInvoiceTax, type InvoiceTaxFigures } from '#business/purchasing/uninvoiced-list.ts';
import { requirePermission } from '#core/access/actor.ts';
import type { Fen } from '@suanpan/money/fen';
import { readMonth, readYearBefore, requireMonth } from './read-month.ts';
import type { Work } from './work.ts';

/** Reads when the books began; null while they have not. */
export function readBook({ tx, actor }: Work): Promise<Book | null> {
  requirePermission(actor, 'books.report.read');
  return findBook(tx);
}

/** Reads the months of the books, the latest first. */
export function listPeriods({ tx, actor }: Work): Promise<readonly Period[]> {
  requirePermission(actor, 'books.report.read');
  return findPeriods(tx);
}

/** Reads the vouchers of a month, in the order in which they were written. */
export async function listVouchers({ tx, actor }: Work, month: string): Promise<readonly Voucher[]> {
  requirePermission(actor, 'books.report.read');
  return isMonth(month) ? findVouchersOfMonth(tx, month) : [];
}

/** Reads every account that has anything up to a month (R10). */
export async function readTrialBalance({ tx, actor }: Work, month: string): Promise<readonly AccountMonth[]> {
  requirePermission(actor, 'books.report.read');
  await requireMonth(tx, month);
  return findAccountMonths(tx, month);
}

/** Makes the balance sheet of a month. */
export async function readBalanceSheet(work: Work, month: string): Promise<readonly BalanceSheetLine[]> {
  return balanceSheetOf(await readTrialBalance(work, month));
}

/** Makes the income statement of a month and of its year so far. */
export async function readIncomeStatement({ tx, actor }: Work, month: string): Promise<readonly IncomeStatementLine[]> {
  requirePermission(actor, 'books.report.read');
  await requireMonth(tx, month);
  const turnovers = await findTurnovers(tx, { from: month, to: month }, profitClosings);
  const before = await readYearBefore(tx, month, await findResultAccounts(tx));
  return incomeStatementOf(turnovers, [...before, ...turnovers]);
}

/** Makes the cash flow statement of a month. */
export async function readCashFlow(work: Work, month: string): Promise<readonly CashFlowLine[]> {
  const months = await readTrialBalance(work, month);
  return cashFlowOf(await findCashFlowSums(work.tx, month), months);
}

/** The taxes of a month, with the sales that they come from by rate: those of the month, or of a small-scale taxpayer's filing period so far. */
export interface TaxWorksheet extends TaxFigures {
  readonly month: string;
  readonly byRate: readonly { readonly rate: string; readonly net: Fen; readonly tax: Fen }[];
}

/** Computes the taxes of a month: those of its close, or, while it is open, as a close would find them now. */
export async function readTaxWorksheet({ tx, actor }: Work, month: string): Promise<TaxWorksheet> {
  requirePermission(actor, 'books.report.read');
  await requireMonth(tx, month);
  const { taxes } = await readMonth(tx, month);
  const from = firstDayOf(taxes.levy?.from ?? month);
  return { ...taxes, month, byRate: await sumOutputByRate(tx, { from, to: lastDayOf(month) }) };
}

/** Reads the input tax of a month as invoices have it: what is deducted, what is not yet, and what no invoice has come for. */
export async function readInvoiceFigures({ tx, actor }: Work, month: string): Promise<InvoiceTaxFigures> {
  requirePermission(actor, 'books.report.read');
  return readInvoiceTax(tx, month);
}
