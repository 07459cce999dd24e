import { hasStart } from '#business/bank/bank-account-store.ts';
import type { BankEntryReason } from '#business/bank/bank-line.ts';
import { isCash } from '#business/ledger/book-accounts.ts';
import { requirePermission, worksWithCash } from '#core/access/actor.ts';
import { findAccountsByCode } from '#core/account/account-store.ts';
import {
  insertCashAccount,
  listAllCashAccounts,
  lockCashAccount,
  updateCashAccount as writeCashAccount,
} from '#core/cash-account/cash-account-store.ts';
import type { CashAccount, CashAccountEntries, CashAccountFields } from '#core/cash-account/cash-account.ts';
import { checkText } from '#core/text/check-text.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { requireVersion, type MasterReason } from './save-warehouse.ts';
import { changeOf, type Work } from './work.ts';

/** Why a cash account is not added. */
export type CashAccountRefusal = 'cash-accounts-limited';

/** Reads the cash accounts with which the member works, by their account. */
export async function listCashAccounts({ tx, actor }: Work): Promise<readonly CashAccount[]> {
  requirePermission(actor, 'money.cash-account.read');
  return (await listAllCashAccounts(tx)).filter(({ id }) => worksWithCash(actor, id));
}

/** Writes a new cash account on an account of the ledger. */
export async function createCashAccount(work: Work, entries: CashAccountEntries): Promise<CashAccount> {
  requirePermission(work.actor, 'money.cash-account.write');
  // Its maker would not see it.
  if (work.actor.onlyCashAccounts !== null) throw new Refusal<CashAccountRefusal>('cash-accounts-limited');
  const fields = await check(work, entries, null);
  const id = work.ids.next();
  await insertCashAccount(work.tx, { ...fields, id }, changeOf(work));
  return { ...fields, id, version: 1 };
}

/** Changes a cash account; what is left out stays. */
export async function updateCashAccount(
  work: Work,
  wanted: { readonly id: string; readonly version: number },
  entries: CashAccountEntries,
): Promise<CashAccount> {
  requirePermission(work.actor, 'money.cash-account.write');
  const before = isId(wanted.id) && worksWithCash(work.actor, wanted.id) ? await lockCashAccount(work.tx, wanted.id) : null;
  requireVersion(before, wanted);
  const fields = await check(work, entries, before);
  await writeCashAccount(work.tx, { ...fields, id: wanted.id }, changeOf(work));
  return { ...fields, id: wanted.id, version: wanted.version + 1 };
}

async function check({ tx }: Work, entries: CashAccountEntries, before: CashAccount | null): Promise<CashAccountFields> {
  const problems = new ProblemList<MasterReason | BankEntryReason>();
  const wanted = { ...blank, ...before, ...given(entries) };
  const name = checkText(problems, { path: 'name', text: wanted.name }, { max: 100, required: true });
  const [account] = await findAccountsByCode(tx, [wanted.accountCode]);
  if (account?.isLeaf !== true || !isCash(wanted.accountCode)) problems.add('accountCode', 'cash-account-not-cash');
  // What was matched is of the account that it was booked to.
  if (before !== null && before.accountCode !== wanted.accountCode && (await hasStart(tx, before.id))) {
    problems.add('accountCode', 'bank-account-kept');
  }
  const taken = (await listAllCashAccounts(tx)).some((other) => other.name === name && other.id !== before?.id);
  if (taken) problems.add('name', 'master-code-taken', { code: name });
  problems.assertNone();
  return { name, accountCode: wanted.accountCode, enabled: wanted.enabled, allowNegative: wanted.allowNegative };
}

const blank: CashAccountFields = { name: '', accountCode: '', enabled: true, allowNegative: true };

function given(entries: CashAccountEntries): Partial<CashAccountFields> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value != null));
}
