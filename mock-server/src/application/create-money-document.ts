import { findItems } from '#business/money/open-item-store.ts';
import type { MoneyReason } from '#business/money/open-item.ts';
import { emptyLine, type NewLine, type TradeDocument } from '#business/trade/document.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { assertFewLines, checkCashAccount, checkHead, checkMoney, checkParty, type DocumentProblems } from './read-document-references.ts';
import type { Work } from './work.ts';
import { beginDocument, writeDocument, type Writing } from './write-document.ts';

/** An open item, and how much of it is settled; a credit is settled by an amount below zero. */
export interface SettleEntries {
  readonly itemId: string;
  readonly amount: string;
}

/** What is entered when money comes or goes. */
export interface MoneyEntries {
  readonly type: 'RECEIPT' | 'PAYMENT';
  readonly partyId: string;
  readonly cashAccountId: string;
  readonly date: string;
  readonly amount: string;
  /** What is let off of what is settled; none when left out. */
  readonly discount?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly settles: readonly SettleEntries[];
}

/** Writes a receipt or payment: as a draft, or posted at once; what it does not settle is an advance. */
export async function createMoneyDocument(work: Work, entries: MoneyEntries, writing: Writing): Promise<TradeDocument> {
  await beginDocument(work, entries.type, writing);
  const problems: DocumentProblems = new ProblemList();
  // Money that settles nothing is an advance, so there may be no lines.
  const head = checkHead({ ...entries, lines: [null] }, problems);
  assertFewLines(entries.settles, problems, 'settles');
  const party = await checkParty(work, { id: entries.partyId, kind: entries.type === 'RECEIPT' ? 'customer' : 'supplier' }, problems);
  const cashAccountId = await checkCashAccount(work, { id: entries.cashAccountId }, problems);
  const amount = checkMoney(entries.amount, 'amount', { problems });
  const discount = checkMoney(entries.discount ?? '0', 'discount', { problems });
  const lines = settleLines(entries.settles, problems);
  problems.assertNone();
  if (amount + discount <= 0) throw new Refusal<MoneyReason>('amount-not-positive');
  return writeDocument(work, { type: entries.type, ...head, ...party, cashAccountId, amount, discount, lines }, writing);
}

/** What is entered when an advance is used. */
export interface AdvanceEntries {
  readonly advanceItemId: string;
  readonly date: string;
  readonly note?: string | null | undefined;
  readonly settles: readonly SettleEntries[];
}

/** Writes the use of an advance for what its party owes or is owed: as a draft, or posted at once. */
export async function createAdvanceUse(work: Work, entries: AdvanceEntries, writing: Writing): Promise<TradeDocument> {
  await beginDocument(work, 'APPLY_ADVANCE', writing);
  const problems: DocumentProblems = new ProblemList();
  const head = checkHead({ ...entries, lines: entries.settles }, problems);
  const lines = settleLines(entries.settles, problems);
  problems.assertNone();
  const [advance] = isId(entries.advanceItemId) ? await findItems(work.tx, [entries.advanceItemId]) : [];
  if (advance === undefined) throw new Refusal<MoneyReason>('item-unknown');
  const { customerId, supplierId, id: advanceItemId } = advance;
  return writeDocument(work, { type: 'APPLY_ADVANCE', ...head, customerId, supplierId, advanceItemId, lines }, writing);
}

function settleLines(settles: readonly SettleEntries[], problems: DocumentProblems): readonly NewLine[] {
  return settles.map(({ itemId, amount }, index) => {
    if (!isId(itemId)) throw new Refusal<MoneyReason>('item-unknown');
    return { ...emptyLine, itemId, amount: checkMoney(amount, `settles.${index}.amount`, { problems, min: '-10000000000' }) };
  });
}
