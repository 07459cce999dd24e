import { requirePermission } from '#core/access/actor.ts';
import { findAccountById, findAccounts } from '#core/account/account-store.ts';
import type { Account, AccountFilter } from '#core/account/account.ts';
import { isId } from '#kernel/ids/ids.ts';
import type { Work } from './work.ts';

/** Reads the accounts of a filter by code: a chart is small, so all at once. */
export function listAccounts({ tx, actor }: Work, filter: AccountFilter): Promise<readonly Account[]> {
  requirePermission(actor, 'ledger.account.read');
  return findAccounts(tx, filter);
}

/** Reads one account; null when there is none the actor may see. */
export async function findAccount({ tx, actor }: Work, id: string): Promise<Account | null> {
  requirePermission(actor, 'ledger.account.read');
  return isId(id) ? findAccountById(tx, id) : null;
}
