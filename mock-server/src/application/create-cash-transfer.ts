import type { MoneyReason } from '#business/money/open-item.ts';
import type { TradeDocument } from '#business/trade/document.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { checkCashAccount, checkHead, checkMoney, type DocumentProblems } from './read-document-references.ts';
import type { Work } from './work.ts';
import { beginDocument, writeDocument, type Writing } from './write-document.ts';

/** What is entered when money goes from one cash account to another. */
export interface CashTransferEntries {
  readonly cashAccountId: string;
  readonly targetCashAccountId: string;
  readonly date: string;
  /** What arrives. */
  readonly amount: string;
  /** What the bank takes on top of it; none when left out. */
  readonly fee?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** Writes a transfer of money: as a draft, or posted at once. */
export async function createCashTransfer(work: Work, entries: CashTransferEntries, writing: Writing): Promise<TradeDocument> {
  await beginDocument(work, 'CASH_TRANSFER', writing);
  const problems: DocumentProblems = new ProblemList();
  // All of it is in its head: it has no lines.
  const head = checkHead({ ...entries, lines: [null] }, problems);
  const cashAccountId = await checkCashAccount(work, { id: entries.cashAccountId }, problems);
  const targetCashAccountId = await checkCashAccount(work, { id: entries.targetCashAccountId, path: 'targetCashAccountId' }, problems);
  if (cashAccountId === targetCashAccountId) problems.add('targetCashAccountId', 'same-cash-account');
  const amount = checkMoney(entries.amount, 'amount', { problems });
  const fee = checkMoney(entries.fee ?? '0', 'fee', { problems });
  problems.assertNone();
  if (amount === 0) throw new Refusal<MoneyReason>('amount-not-positive');
  return writeDocument(work, { type: 'CASH_TRANSFER', ...head, cashAccountId, targetCashAccountId, amount, fee, lines: [] }, writing);
}
