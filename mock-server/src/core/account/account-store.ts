import type { Change } from '#core/access/change.ts';
import { mnemonicOf } from '#core/text/pinyin.ts';
import { insertRows, type NewRow } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { foldText, searchText } from '#kernel/text/search-text.ts';
import { parentCodeOf } from './account-code.ts';
import type { Account, AccountFilter } from './account.ts';

/** An account that is to be written for the first time. */
export type NewAccount = Pick<Account, 'id' | 'code' | 'name' | 'category' | 'direction' | 'isLeaf' | 'isStandard'>;

/** A level has a code of its own length, so those above are looked up by index. */
const columns = `a.id, a.version, a.code, a.name, a.mnemonic, a.category, a.direction, a.parent_code AS "parentCode",
  a.leaf AS "isLeaf", a.standard AS "isStandard", a.enabled,
  (SELECT string_agg(p.name, ' / ' ORDER BY p.code) FROM account p
   WHERE p.code = ANY(ARRAY[left(a.code, 4), left(a.code, 7), left(a.code, 10), a.code])) AS "fullName"`;

/** Reads the accounts of a filter by code. */
export function findAccounts(tx: Transaction, { search, category, onlyLeaves }: AccountFilter): Promise<readonly Account[]> {
  return tx.rows(
    `SELECT ${columns} FROM account a
     WHERE ($1 = '' OR strpos(a.search_text, $1) > 0) AND ($2::text IS NULL OR a.category = $2) AND (a.leaf OR NOT $3) ORDER BY a.code`,
    [foldText(search ?? ''), category ?? null, onlyLeaves ?? false],
  );
}

/** Reads one account; null when there is none. */
export async function findAccountById(tx: Transaction, id: string): Promise<Account | null> {
  const rows = await tx.rows<Account>(`SELECT ${columns} FROM account a WHERE a.id = $1`, [id]);
  return rows[0] ?? null;
}

/** Reads accounts by code, in no order. */
export function findAccountsByCode(tx: Transaction, codes: readonly string[]): Promise<readonly Account[]> {
  return tx.rows(`SELECT ${columns} FROM account a WHERE a.code = ANY($1)`, [codes]);
}

/** Reads the accounts directly below others, by code. */
export function findChildren(tx: Transaction, parentCodes: readonly string[]): Promise<readonly Account[]> {
  return tx.rows(`SELECT ${columns} FROM account a WHERE a.parent_code = ANY($1) ORDER BY a.code`, [parentCodes]);
}

/** Reads one account and keeps others from changing it, or what is below it, until the transaction ends. */
export async function lockAccount(tx: Transaction, id: string): Promise<Account | null> {
  const rows = await tx.rows<Account>(`SELECT ${columns} FROM account a WHERE a.id = $1 FOR UPDATE OF a`, [id]);
  return rows[0] ?? null;
}

/** Adds accounts, none of which is there yet. */
export async function insertAccounts(tx: Transaction, accounts: readonly NewAccount[], change: Change): Promise<void> {
  const stamp = { version: 1, created_by: change.memberId, created_at: change.at, updated_by: change.memberId, updated_at: change.at };
  await insertRows(
    tx,
    'account',
    accounts.map((account) => ({
      id: account.id,
      code: account.code,
      parent_code: parentCodeOf(account.code),
      ...namesOf(account),
      category: account.category,
      direction: account.direction,
      leaf: account.isLeaf,
      standard: account.isStandard,
      enabled: true,
      ...stamp,
    })),
  );
}

/** Writes what can change of an account and raises its version. */
export async function updateAccount(
  tx: Transaction,
  account: Pick<Account, 'id' | 'code' | 'name' | 'isLeaf' | 'enabled'>,
  change: Change,
): Promise<void> {
  const { name, mnemonic, search_text: search } = namesOf(account);
  await tx.rows(
    `UPDATE account SET name = $4, mnemonic = $5, search_text = $6, leaf = $7, enabled = $8,
       version = version + 1, updated_by = $2, updated_at = $3 WHERE id = $1`,
    [account.id, change.memberId, change.at, name, mnemonic, search, account.isLeaf, account.enabled],
  );
}

/** Codes are found with and without their dots. */
function namesOf({ code, name }: Pick<Account, 'code' | 'name'>): NewRow {
  const mnemonic = mnemonicOf(name);
  return { name, mnemonic, search_text: searchText([code, code.replaceAll('.', ''), name, mnemonic]) };
}
