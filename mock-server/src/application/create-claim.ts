import { fenToDecimal } from '@suanpan/money/fen';
import { lineAmounts } from '@suanpan/money/line-amounts';
import { orderTotals } from '@suanpan/money/order-totals';
import { findUsableRates, noRates } from '#business/tax/usable-rates.ts';
import { isRevenue, mayBeClaimed } from '#business/trade/claim-account.ts';
import { emptyLine, type NewLine, type TradeDocument } from '#business/trade/document.ts';
import { requireAnyPermission } from '#core/access/actor.ts';
import { findAccounts } from '#core/account/account-store.ts';
import type { Account } from '#core/account/account.ts';
import { findCustomers } from '#core/party/customer-store.ts';
import { findSuppliers } from '#core/party/supplier-store.ts';
import { checkText } from '#core/text/check-text.ts';
import { addDays, isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { checkHead, checkMoney, checkParty, type DocumentProblems } from './read-document-references.ts';
import type { Work } from './work.ts';
import { beginDocument, writeDocument, type Writing } from './write-document.ts';

/** One thing that is owed. */
export interface ClaimLineEntries {
  readonly accountCode: string;
  readonly amount: string;
  /** Percent of the output tax of revenue; none when left out. */
  readonly taxRate?: string | null | undefined;
  readonly summary?: string | null | undefined;
}

/** What is entered of what a customer owes (应收单), or of what a supplier is owed (应付单), without goods. */
export interface ClaimEntries {
  readonly type: 'RECEIVABLE' | 'PAYABLE';
  readonly partyId: string;
  readonly date: string;
  /** When it is to be settled; after the credit days of the party when left out. */
  readonly dueDate?: string | null | undefined;
  /** Whether amounts include tax; they do when left out, as agreements say them so. */
  readonly taxIncluded?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  readonly lines: readonly ClaimLineEntries[];
}

/** Reads the accounts that receivables and payables are booked against: in use, with nothing below, and kept by nothing else. */
export async function listClaimAccounts({ tx, actor }: Work): Promise<readonly Account[]> {
  requireAnyPermission(actor, ['money.document.read', 'ledger.account.read']);
  return findClaimAccounts(tx);
}

async function findClaimAccounts(tx: Work['tx']): Promise<readonly Account[]> {
  return (await findAccounts(tx, { onlyLeaves: true })).filter(({ code, enabled }) => enabled && mayBeClaimed(code));
}

/** Writes a receivable or payable: as a draft, or posted at once. */
export async function createClaim(work: Work, entries: ClaimEntries, writing: Writing): Promise<TradeDocument> {
  await beginDocument(work, entries.type, writing);
  const problems: DocumentProblems = new ProblemList();
  const { type, partyId } = entries;
  const head = checkHead(entries, problems);
  const party = await checkParty(work, { id: partyId, kind: type === 'RECEIVABLE' ? 'customer' : 'supplier' }, problems);
  checkDueDate(entries, problems);
  const taxIncluded = entries.taxIncluded !== false;
  const lines = await checkLines(work, { ...entries, taxIncluded }, problems);
  problems.assertNone();
  const dueDate = entries.dueDate ?? addDays(head.date, await creditDaysOf(work, party));
  return writeDocument(work, { type, ...head, dueDate, ...party, ...orderTotals(lines), taxIncluded, lines }, writing);
}

function checkDueDate({ date, dueDate }: ClaimEntries, problems: DocumentProblems): void {
  if (dueDate == null) return;
  if (!isCalendarDay(dueDate)) problems.add('dueDate', 'day-malformed');
  else if (isCalendarDay(date) && dueDate < date) problems.add('dueDate', 'due-before-date');
}

async function creditDaysOf({ tx }: Work, { customerId, supplierId }: Pick<TradeDocument, 'customerId' | 'supplierId'>): Promise<number> {
  const found = customerId === null ? await findSuppliers(tx, [supplierId ?? '']) : await findCustomers(tx, [customerId]);
  return found[0]?.creditDays ?? 0;
}

async function checkLines(
  { tx }: Work,
  { type, date, lines, taxIncluded }: ClaimEntries & { readonly taxIncluded: boolean },
  problems: DocumentProblems,
): Promise<readonly NewLine[]> {
  const codes = new Set((await findClaimAccounts(tx)).map(({ code }) => code));
  const { known: rates } = isCalendarDay(date) ? await findUsableRates(tx, date, 'SALE') : noRates;
  return lines.map(({ accountCode, ...line }, index) => {
    const path = `lines.${index}`;
    if (!codes.has(accountCode)) problems.add(`${path}.accountCode`, 'claim-account-unfit');
    const amount = checkMoney(line.amount, `${path}.amount`, { problems, min: '0.01' });
    const taxRate = line.taxRate ?? null;
    const isRate = taxRate === null || rates.has(taxRate);
    if (!isRate) problems.add(`${path}.taxRate`, 'tax-rate-not-valid', { rate: taxRate });
    else if (taxRate !== null && !(type === 'RECEIVABLE' && isRevenue(accountCode))) problems.add(`${path}.taxRate`, 'claim-tax-unfit');
    const summary = checkText(problems, { path: `${path}.summary`, text: line.summary ?? '' }, { max: 200 });
    const terms = { quantity: '1', price: fenToDecimal(amount), discount: '0', taxRate: isRate ? (taxRate ?? '0') : '0', taxIncluded };
    return { ...emptyLine, accountCode, amount, taxRate, summary: summary === '' ? null : summary, ...lineAmounts(terms) };
  });
}
