import type { Transaction } from '#kernel/database/transaction.ts';

/** A person's account; belongs to no company. */
export interface Account {
  readonly id: string;
  readonly loginName: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly locale: 'zh-CN' | 'en-US';
}

/** Finds the account of a login name, in the identity transaction. */
export async function findAccount(tx: Transaction, loginName: string): Promise<Account | null> {
  const rows = await tx.rows<Account>(
    'SELECT id, login_name AS "loginName", name, password_hash AS "passwordHash", locale FROM user_account WHERE login_name = $1',
    [loginName],
  );
  return rows[0] ?? null;
}

/** Adds accounts that are not there yet. */
export async function insertAccounts(tx: Transaction, accounts: readonly Account[], createdAt: Date): Promise<void> {
  await tx.rows(
    `INSERT INTO user_account (id, login_name, name, password_hash, locale, created_at)
     SELECT id, "loginName", name, "passwordHash", locale, $2
     FROM jsonb_to_recordset($1) AS account(id uuid, "loginName" text, name text, "passwordHash" text, locale text)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(accounts), createdAt],
  );
}

/** Remembers the language a person chose. */
export async function storeAccountLocale(tx: Transaction, userId: string, locale: string): Promise<void> {
  await tx.rows('UPDATE user_account SET locale = $2 WHERE id = $1', [userId, locale]);
}

/** Adds one account and returns whether its login name was still free. */
export async function insertAccount(tx: Transaction, account: Account, createdAt: Date): Promise<boolean> {
  const added = await tx.rows(
    `INSERT INTO user_account (id, login_name, name, password_hash, locale, created_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (login_name) DO NOTHING RETURNING id`,
    [account.id, account.loginName, account.name, account.passwordHash, account.locale, createdAt],
  );
  return added.length > 0;
}

/** Replaces a password, in the identity transaction. */
export async function storePassword(tx: Transaction, userId: string, passwordHash: string): Promise<void> {
  await tx.rows('UPDATE user_account SET password_hash = $2 WHERE id = $1', [userId, passwordHash]);
}

/** Replaces the name others see, in the identity transaction. */
export async function storeAccountName(tx: Transaction, userId: string, name: string): Promise<void> {
  await tx.rows('UPDATE user_account SET name = $2 WHERE id = $1', [userId, name]);
}
