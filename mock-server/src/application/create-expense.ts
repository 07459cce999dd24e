import { lineAmounts } from '@suanpan/money/line-amounts';
import { orderTotals } from '@suanpan/money/order-totals';
import { fenToDecimal } from '@suanpan/money/fen';
import { findUsableRates, noRates } from '#business/tax/usable-rates.ts';
import { emptyLine, type NewLine, type TradeDocument } from '#business/trade/document.ts';
import { requireAnyPermission } from '#core/access/actor.ts';
import { findAccounts } from '#core/account/account-store.ts';
import type { Account } from '#core/account/account.ts';
import { checkText } from '#core/text/check-text.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { checkCashAccount, checkHead, checkMoney, checkParty, type DocumentProblems } from './read-document-references.ts';
import type { Work } from './work.ts';
import { beginDocument, writeDocument, type Writing } from './write-document.ts';

/** One thing that money is spent on. */
export interface ExpenseLineEntries {
  readonly accountCode: string;
  readonly amount: string;
  /** Percent of the tax on the invoice; a general taxpayer deducts it. None when left out. */
  readonly taxRate?: string | null | undefined;
  readonly summary?: string | null | undefined;
}

/** What is entered of expenses: paid from a cash account, or, without one, owed to a supplier. */
export interface ExpenseEntries {
  readonly partyId?: string | null | undefined;
  readonly cashAccountId?: string | null | undefined;
  readonly date: string;
  /** Whether amounts include tax; they do when left out, as invoices of expenses say them so. */
  readonly taxIncluded?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  readonly lines: readonly ExpenseLineEntries[];
}

/** Reads the accounts that expenses are booked to: of income and expenses, on the debit side, in use, with nothing below. */
export async function listExpenseAccounts({ tx, actor }: Work): Promise<readonly Account[]> {
  requireAnyPermission(actor, ['money.document.read', 'ledger.account.read']);
  return findExpenseAccounts(tx);
}

async function findExpenseAccounts(tx: Work['tx']): Promise<readonly Account[]> {
  const found = await findAccounts(tx, { category: 'INCOME_EXPENSE', onlyLeaves: true });
  return found.filter(({ direction, enabled }) => direction === 'DEBIT' && enabled);
}

/** Writes expenses: as a draft, or posted at once. */
export async function createExpense(work: Work, entries: ExpenseEntries, writing: Writing): Promise<TradeDocument> {
  await beginDocument(work, 'EXPENSE', writing);
  const problems: DocumentProblems = new ProblemList();
  const head = checkHead(entries, problems);
  const payer = await checkPayer(work, entries, problems);
  const taxIncluded = entries.taxIncluded !== false;
  const lines = await checkLines(work, { ...entries, taxIncluded }, problems);
  problems.assertNone();
  const sums = orderTotals(lines);
  const amount = payer.cashAccountId === null ? 0 : sums.gross;
  return writeDocument(work, { type: 'EXPENSE', ...head, ...payer, ...sums, amount, taxIncluded, lines }, writing);
}

/** Where the money comes from, or whom it is owed to; who is paid at once may be said as well. */
async function checkPayer(work: Work, { partyId, cashAccountId: paidFrom }: ExpenseEntries, problems: DocumentProblems) {
  const supplier = partyId == null ? null : await checkParty(work, { id: partyId, kind: 'supplier' }, problems);
  const cashAccountId = paidFrom == null ? null : await checkCashAccount(work, { id: paidFrom }, problems);
  if (supplier === null && cashAccountId === null) problems.add('partyId', 'expense-payer-missing');
  return { supplierId: supplier?.supplierId ?? null, cashAccountId };
}

async function checkLines(
  { tx }: Work,
  { date, lines, taxIncluded }: ExpenseEntries & { readonly taxIncluded: boolean },
  problems: DocumentProblems,
): Promise<readonly NewLine[]> {
  const codes = new Set((await findExpenseAccounts(tx)).map(({ code }) => code));
  const { known: rates } = isCalendarDay(date) ? await findUsableRates(tx, date, 'PURCHASE') : noRates;
  return lines.map((line, index) => {
    const path = `lines.${index}`;
    if (!codes.has(line.accountCode)) problems.add(`${path}.accountCode`, 'account-not-expense');
    const amount = checkMoney(line.amount, `${path}.amount`, { problems, min: '0.01' });
    const taxRate = line.taxRate ?? null;
    const isRate = taxRate === null || rates.has(taxRate);
    if (!isRate) problems.add(`${path}.taxRate`, 'tax-rate-not-valid', { rate: taxRate });
    const summary = checkText(problems, { path: `${path}.summary`, text: line.summary ?? '' }, { max: 200 });
    const terms = { quantity: '1', price: fenToDecimal(amount), discount: '0', taxRate: isRate ? (taxRate ?? '0') : '0', taxIncluded };
    const { accountCode } = line;
    return { ...emptyLine, accountCode, amount, taxRate, summary: summary === '' ? null : summary, ...lineAmounts(terms) };
  });
}
