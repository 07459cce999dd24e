import { keysetOf, SqlValues } from '#core/paging/keyset.ts';
import { pageOf, type Page, type PageWish } from '#core/paging/page.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { CompanyPart } from './company-part.ts';
import { documentParts } from './document-parts.ts';
import { masterParts } from './master-parts.ts';
import { openingParts } from './opening-parts.ts';

const parts = { ...masterParts, ...openingParts, ...documentParts };

/** The parts of everything that a company has. */
export type CompanyPartName = keyof typeof parts;

/** The names of the parts, in the order in which they are given away. */
export const companyPartNames = Object.keys(parts) as readonly CompanyPartName[];

/** A row of a part, a text or nothing for each column. */
export type CompanyRow = readonly (string | null)[];

/** One thing with its rows. */
interface HeadRows {
  readonly id: string;
  readonly sortValue: string;
  readonly rows: CompanyRow[];
}

/** Returns the columns of a part. */
export function companyColumns(name: CompanyPartName): readonly string[] {
  return Object.keys(parts[name].cells);
}

/** Counts the things of a part. */
export async function countCompanyPart(tx: Transaction, name: CompanyPartName): Promise<number> {
  const { heads, where }: CompanyPart = parts[name];
  const rows = await tx.rows<{ readonly count: number }>(`SELECT count(*) AS count FROM ${heads} WHERE ${where}`);
  return rows[0]?.count ?? 0;
}

/** Reads a page of the things of a part, each with all of its rows. */
export async function readCompanyPart(tx: Transaction, name: CompanyPartName, wish: PageWish): Promise<Page<HeadRows>> {
  const { heads, where, key, joins, order, cells }: CompanyPart = parts[name];
  const values = new SqlValues();
  const keyset = keysetOf({ ...key, id: 'h.id', direction: 'ASC' }, wish, values);
  const read = await tx.rows<{ readonly id: string; readonly sortValue: string; readonly cells: CompanyRow }>(
    `WITH page AS (SELECT h.*, ${keyset.sortValue} AS sort_value, row_number() OVER (ORDER BY ${keyset.orderBy}) AS place FROM ${heads}
       WHERE ${where} AND ${keyset.where} ORDER BY ${keyset.orderBy} LIMIT ${values.add(wish.size + 1)})
     SELECT h.id, h.sort_value AS "sortValue", ARRAY[${Object.values(cells).join(', ')}] AS cells FROM page h ${joins} ORDER BY h.place, ${order}`,
    values.list,
  );
  const things = new Map<string, HeadRows>();
  for (const { id, sortValue, cells: row } of read) {
    const thing = things.get(id) ?? { id, sortValue, rows: [] };
    thing.rows.push(row);
    things.set(id, thing);
  }
  return pageOf([...things.values()], wish);
}
