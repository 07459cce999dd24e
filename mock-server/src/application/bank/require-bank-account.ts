import { findKeptMonth, findStarts } from '#business/bank/bank-account-store.ts';
import type { BankRefusal, BankStart } from '#business/bank/bank-line.ts';
import type { MovementSource } from '#business/bank/book-movement-store.ts';
import { monthOf } from '#business/ledger/month.ts';
import { worksWithCash } from '#core/access/actor.ts';
import { listAllCashAccounts, lockCashAccount } from '#core/cash-account/cash-account-store.ts';
import type { CashAccount } from '#core/cash-account/cash-account.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { isId } from '#kernel/ids/ids.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { Work } from '../work.ts';

/** A bank account, and where it begins. */
export interface BankAccount extends MovementSource {
  readonly name: string;
  /** Null before its first lines are taken in. */
  readonly start: BankStart | null;
}

/** A bank account whose lines are taken in. */
export interface BegunBankAccount extends BankAccount {
  readonly start: BankStart;
}

/** Returns whether money of a cash account lies with somebody who says what came and went: a bank, or one like it. */
export function isKeptElsewhere({ accountCode }: Pick<CashAccount, 'accountCode'>): boolean {
  return /^(?:1002|1012)(?:\.|$)/.test(accountCode);
}

/** Returns whether what a cash account has is told apart from what others have. */
export function isAlone(account: CashAccount, all: readonly CashAccount[]): boolean {
  return !all.some(({ id, accountCode }) => id !== account.id && accountCode === account.accountCode);
}

/** Reads a bank account; refused for one that has no movements of its own, or is not among those of the member. */
export async function requireBankAccount({ tx, actor }: Pick<Work, 'tx' | 'actor'>, id: string): Promise<BankAccount> {
  const all = isId(id) && worksWithCash(actor, id) ? await listAllCashAccounts(tx) : [];
  const account = all.find((each) => each.id === id);
  if (account === undefined || !isKeptElsewhere(account) || !isAlone(account, all)) {
    throw new Refusal<BankRefusal>('bank-account-unfit', { name: account?.name ?? '' });
  }
  const [start] = await findStarts(tx, [id]);
  return { cashAccountId: id, accountCode: account.accountCode, name: account.name, start: start ?? null };
}

/** Reads a bank account whose lines are taken in. */
export async function requireBegunAccount(work: Pick<Work, 'tx' | 'actor'>, id: string): Promise<BegunBankAccount> {
  const account = await requireBankAccount(work, id);
  if (account.start === null) throw new Refusal<BankRefusal>('bank-account-unfit', { name: account.name });
  return { ...account, start: account.start };
}

/** Keeps others from changing what belongs to a bank account, and vouchers on it from being taken back, until the transaction ends. */
export async function lockBankAccount(tx: Transaction, id: string): Promise<void> {
  if (isId(id)) await lockCashAccount(tx, id);
}

/** Refuses what would change a month that was found to agree. */
export async function assertMonthsOpen(tx: Transaction, cashAccountId: string, days: readonly string[]): Promise<void> {
  const month = await findKeptMonth(tx, cashAccountId, [...new Set(days.map(monthOf))]);
  if (month !== null) throw new Refusal<BankRefusal>('bank-month-kept', { month });
}
