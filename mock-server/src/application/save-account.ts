import { requirePermission } from '#core/access/actor.ts';
import {
  findAccountsByCode,
  findChildren,
  insertAccounts,
  lockAccount,
  updateAccount as writeAccount,
  type NewAccount,
} from '#core/account/account-store.ts';
import type { Account, AccountEntries, NewAccountEntries } from '#core/account/account.ts';
import { checkAccountName, checkChildCode, checkParent, type AccountReason } from '#core/account/check-account.ts';
import { isPostedTo } from '#business/ledger/voucher-store.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { changeOf, type Work } from './work.ts';

/** Why something cannot be done with an account. */
export type AccountRefusal = 'account-not-found' | 'stale-account' | 'account-has-postings';

/** Writes a new account below another one, which is no leaf from then on. */
export async function createAccount(work: Work, entries: NewAccountEntries): Promise<Account> {
  requirePermission(work.actor, 'ledger.account.write');
  // Whoever adds to one account waits here for the other, so that two of them never get the same code.
  const parent = isId(entries.parentId) ? await lockAccount(work.tx, entries.parentId) : null;
  const account = await checkNew(work, entries, parent);
  if (parent?.isLeaf === true && (await isPostedTo(work.tx, parent.code)))
    throw new Refusal<AccountRefusal>('account-has-postings', { code: parent.code });
  await insertAccounts(work.tx, [account], changeOf(work));
  if (parent?.isLeaf === true) await writeAccount(work.tx, { ...parent, isLeaf: false }, changeOf(work));
  return onlyRow(await findAccountsByCode(work.tx, [account.code]));
}

/** Changes the name of an account, or whether it is in use; what is left out stays. */
export async function updateAccount(
  work: Work,
  wanted: { readonly id: string; readonly version: number },
  entries: AccountEntries,
): Promise<Account> {
  requirePermission(work.actor, 'ledger.account.write');
  const before = isId(wanted.id) ? await lockAccount(work.tx, wanted.id) : null;
  if (before === null) throw new Refusal<AccountRefusal>('account-not-found');
  if (before.version !== wanted.version) throw new Refusal<AccountRefusal>('stale-account', { code: before.code, version: before.version });
  const problems = new ProblemList<AccountReason>();
  const name = checkAccountName(entries.name ?? before.name, problems);
  const enabled = entries.enabled ?? before.enabled;
  if (enabled !== before.enabled) await checkSwitch(work, before, problems);
  problems.assertNone();
  await writeAccount(work.tx, { ...before, name, enabled }, changeOf(work));
  return onlyRow(await findAccountsByCode(work.tx, [before.code]));
}

async function checkNew(work: Work, entries: NewAccountEntries, parent: Account | null): Promise<NewAccount> {
  const problems = new ProblemList<AccountReason>();
  const name = checkAccountName(entries.name, problems);
  const code = checkParent(parent, problems) ? await checkCode(work, entries, { parent, problems }) : '';
  problems.assertNone();
  if (parent === null) throw new Error('An account without a parent has passed its checks');
  const { category } = parent;
  return {
    id: work.ids.next(),
    code,
    name,
    category,
    direction: entries.direction ?? parent.direction,
    isLeaf: true,
    isStandard: false,
  };
}

async function checkCode(
  { tx }: Work,
  { code }: NewAccountEntries,
  { parent, problems }: { readonly parent: Account; readonly problems: ProblemList<AccountReason> },
): Promise<string> {
  const taken = (await findChildren(tx, [parent.code])).map((child) => child.code);
  return checkChildCode(code, { parent, taken }, problems);
}

/** An account in use is never below one that is not. */
async function checkSwitch({ tx }: Work, { code, parentCode, enabled }: Account, problems: ProblemList<AccountReason>): Promise<void> {
  if (enabled) {
    const inUse = (await findChildren(tx, [code])).filter((child) => child.enabled);
    if (inUse.length > 0) problems.add('enabled', 'account-has-enabled-children', { count: inUse.length });
    return;
  }
  const [above] = parentCode === null ? [] : await findAccountsByCode(tx, [parentCode]);
  const parent = above && (await lockAccount(tx, above.id));
  if (parent?.enabled === false) problems.add('enabled', 'account-parent-disabled', { code: parent.code });
}
