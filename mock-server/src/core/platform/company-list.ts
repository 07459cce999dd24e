import { keysetOf, SqlValues } from '#core/paging/keyset.ts';
import { pageOf, type Page, type PageWish } from '#core/paging/page.ts';
import type { Transaction } from '#kernel/database/transaction.ts';

/** A company as an operator sees it: its name, its place and its size, and nothing that it has written. */
export interface PlatformCompany {
  readonly id: string;
  readonly name: string;
  readonly foundedAt: Date;
  readonly shard: string;
  /** How often it has moved, from 1. */
  readonly epoch: number;
  /** The shard that it is being copied to; null while it stays. */
  readonly movingTo: string | null;
  /** Members in use. */
  readonly members: number;
  readonly timeZone: string;
  /** Whether work goes on in a successor. */
  readonly isArchived: boolean;
  /** The last day on which anything is entered; null for no end. */
  readonly paidUntil: string | null;
}

const columns = `c.company_id AS id, c.name, c.founded_at AS "foundedAt", d.shard, d.epoch,
  (SELECT v.target FROM company_move v WHERE v.company_id = c.company_id AND v.state = 'copying') AS "movingTo",
  (SELECT count(*) FROM member_card m WHERE m.company_id = c.company_id AND m.enabled) AS members, c.time_zone AS "timeZone",
  c.archived_at IS NOT NULL AS "isArchived", c.paid_until AS "paidUntil"`;

/** Reads a page of the companies by their names, in the identity transaction. */
export async function findCompanyPage(tx: Transaction, search: string, wish: PageWish): Promise<Page<PlatformCompany>> {
  const values = new SqlValues();
  const named = search === '' ? 'true' : `strpos(lower(c.name), lower(${values.add(search)})) > 0`;
  const key = { expression: 'c.name COLLATE "C"', type: 'text', id: 'c.company_id', direction: 'ASC' } as const;
  const { where, orderBy, sortValue } = keysetOf(key, wish, values);
  const rows = await tx.rows<PlatformCompany & { readonly sortValue: string }>(
    `SELECT ${columns}, ${sortValue} AS "sortValue" FROM company_card c JOIN directory d USING (company_id)
     WHERE ${named} AND ${where} ORDER BY ${orderBy} LIMIT ${values.add(wish.size + 1)}`,
    values.list,
  );
  return pageOf(rows, wish);
}

/** Reads a company by its id, in the identity transaction; null when there is none. */
export async function findPlatformCompany(tx: Transaction, id: string): Promise<PlatformCompany | null> {
  const [company] = await tx.rows<PlatformCompany>(
    `SELECT ${columns} FROM company_card c JOIN directory d USING (company_id) WHERE c.company_id = $1`,
    [id],
  );
  return company ?? null;
}

/** A company whose books are checked by themselves. */
export interface CheckedCompany {
  readonly id: string;
  readonly timeZone: string;
}

/** Reads the companies that are not archived, in the identity transaction, the oldest first. */
export function listCheckedCompanies(tx: Transaction): Promise<readonly CheckedCompany[]> {
  return tx.rows(
    'SELECT company_id AS id, time_zone AS "timeZone" FROM company_card WHERE archived_at IS NULL ORDER BY founded_at, company_id',
  );
}

/** Reads the names of companies by id. */
export async function findCompanyNames(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<{ readonly id: string; readonly name: string }>(
    'SELECT company_id AS id, name FROM company_card WHERE company_id = ANY($1)',
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Counts the companies of each shard. */
export async function countByShard(tx: Transaction): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.rows<{ readonly shard: string; readonly count: number }>(
    'SELECT shard, count(*) AS count FROM directory GROUP BY shard',
  );
  return new Map(rows.map(({ shard, count }) => [shard, count]));
}
