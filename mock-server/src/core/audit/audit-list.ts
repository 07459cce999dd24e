import { SqlValues } from '#core/paging/keyset.ts';
import { pageOf, type Page, type PageReason, type PageWish } from '#core/paging/page.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';

/** What a statement did to rows of one table. */
export interface AuditEntry {
  /** Its number, written as an id. */
  readonly id: string;
  /** Its place in the company's chain, from 1. */
  readonly number: number;
  readonly at: Date;
  /** Who did it; null for the program itself. */
  readonly memberId: string | null;
  /** What it belongs to, e.g. the id of a request. */
  readonly operation: string | null;
  readonly table: string;
  readonly act: AuditAct;
  readonly before: readonly AuditedRow[] | null;
  readonly after: readonly AuditedRow[] | null;
}

/** What can be done to rows. */
export type AuditAct = 'insert' | 'update' | 'delete';

/** A row by its columns. */
export type AuditedRow = Readonly<Record<string, unknown>>;

/** Which entries are wanted; all when nothing is said. */
export interface AuditFilter {
  readonly memberId?: string | null | undefined;
  readonly table?: string | null | undefined;
  readonly act?: AuditAct | null | undefined;
  /** The first and the last day in the company's time zone. */
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly operation?: string | null | undefined;
  /** One row's history; its table must be named with it. */
  readonly rowId?: string | null | undefined;
}

type ReadEntry = AuditEntry & { readonly sortValue: string };

/** What is written of a row for the program's own sake, and says nothing to a reader. */
const technicalColumns = new Set(['token_hash', 'search_text', 'sort_key']);

/** Reads one page of the audit, the latest first. */
export async function listAuditEntries(
  tx: Transaction,
  { filter, timeZone }: { readonly filter: AuditFilter; readonly timeZone: string },
  wish: PageWish,
): Promise<Page<AuditEntry>> {
  const values = new SqlValues();
  const conditions = [...conditionsOf(filter, timeZone, values), ...placeOf(wish, values)];
  const rows = await tx.rows<ReadEntry>(
    `SELECT lpad(to_hex(e.number), 32, '0')::uuid::text AS id, e.number, e.number::text AS "sortValue", e.at, e.member_id AS "memberId",
            e.operation, e.table_name AS "table", e.act, e.before, e.after
     FROM audit_entry e WHERE ${['e.number IS NOT NULL', ...conditions].join(' AND ')}
     ORDER BY e.number ${wish.backward ? 'ASC' : 'DESC'} LIMIT ${values.add(wish.size + 1)}`,
    values.list,
  );
  return pageOf(
    rows.map((entry) => ({ ...entry, before: shown(entry.before, filter), after: shown(entry.after, filter) })),
    wish,
  );
}

function conditionsOf(filter: AuditFilter, timeZone: string, values: SqlValues): readonly string[] {
  const { memberId, table, act, from, to, operation, rowId } = filter;
  const day = (text: string, later: number): string =>
    `(${values.add(text)}::date + ${later})::timestamp AT TIME ZONE ${values.add(timeZone)}`;
  return [
    ...(memberId == null ? [] : [`e.member_id = ${values.add(memberId)}`]),
    ...(table == null ? [] : [`e.table_name = ${values.add(table)}`]),
    ...(act == null ? [] : [`e.act = ${values.add(act)}`]),
    ...(from == null ? [] : [`e.at >= ${day(from, 0)}`]),
    ...(to == null ? [] : [`e.at < ${day(to, 1)}`]),
    ...(operation == null ? [] : [`e.operation = ${values.add(operation)}`]),
    ...(rowId == null ? [] : [rowCondition(rowId, values)]),
  ];
}

/** Most entries are about one row, which they name; of those that are about many, each is looked into. */
function rowCondition(rowId: string, values: SqlValues): string {
  const id = values.add(rowId);
  const held = `jsonb_build_array(jsonb_build_object('id', ${id}::text))`;
  return `(e.row_id = ${id} OR (e.row_id IS NULL AND (e.before @> ${held} OR e.after @> ${held})))`;
}

function placeOf({ from, backward }: PageWish, values: SqlValues): readonly string[] {
  if (from === null) return [];
  if (!/^\d{1,18}$/.test(from.value)) throw new Refusal<PageReason>('cursor-malformed');
  return [`e.number ${backward ? '>' : '<'} ${values.add(from.value)}::bigint`];
}

/** Leaves out technical columns, and of a row's history all other rows. */
function shown(rows: readonly AuditedRow[] | null, { rowId }: AuditFilter): readonly AuditedRow[] | null {
  const own = rowId == null ? rows : (rows?.filter(({ id }) => id === rowId) ?? null);
  return own?.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !technicalColumns.has(column)))) ?? null;
}
