import type { Change } from '#core/access/change.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { CashAccount, CashAccountFields } from './cash-account.ts';

const columns = 'c.id, c.version, c.name, c.account_code AS "accountCode", c.enabled, c.allow_negative AS "allowNegative"';

/** Reads cash accounts by id, in no order. */
export function findCashAccounts(tx: Transaction, ids: readonly string[]): Promise<readonly CashAccount[]> {
  return tx.rows(`SELECT ${columns} FROM cash_account c WHERE c.id = ANY($1)`, [ids]);
}

/** Reads all cash accounts by their account. */
export function listAllCashAccounts(tx: Transaction): Promise<readonly CashAccount[]> {
  return tx.rows(`SELECT ${columns} FROM cash_account c ORDER BY c.account_code, c.name`);
}

/** Reads the cash accounts on some accounts of the ledger that must not go below nothing. */
export function findStrictCashAccounts(tx: Transaction, accountCodes: readonly string[]): Promise<readonly CashAccount[]> {
  return tx.rows(`SELECT ${columns} FROM cash_account c WHERE NOT c.allow_negative AND c.account_code = ANY($1) ORDER BY c.name`, [
    accountCodes,
  ]);
}

/** Reads one cash account and keeps others from changing it until the transaction ends. */
export async function lockCashAccount(tx: Transaction, id: string): Promise<CashAccount | null> {
  const rows = await tx.rows<CashAccount>(`SELECT ${columns} FROM cash_account c WHERE c.id = $1 FOR UPDATE`, [id]);
  return rows[0] ?? null;
}

/** Adds a cash account. */
export function insertCashAccount(tx: Transaction, account: CashAccountFields & { readonly id: string }, change: Change): Promise<void> {
  const stamp = { version: 1, created_by: change.memberId, created_at: change.at, updated_by: change.memberId, updated_at: change.at };
  const { id, name, accountCode, enabled, allowNegative } = account;
  return insertRows(tx, 'cash_account', [{ id, name, account_code: accountCode, enabled, allow_negative: allowNegative, ...stamp }]);
}

/** Writes a cash account's entries and raises its version. */
export async function updateCashAccount(
  tx: Transaction,
  account: CashAccountFields & { readonly id: string },
  change: Change,
): Promise<void> {
  await tx.rows(
    `UPDATE cash_account SET name = $4, account_code = $5, enabled = $6, allow_negative = $7, version = version + 1,
       updated_by = $2, updated_at = $3 WHERE id = $1`,
    [account.id, change.memberId, change.at, account.name, account.accountCode, account.enabled, account.allowNegative],
  );
}
