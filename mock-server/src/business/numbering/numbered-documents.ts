import { numberedKinds, sequenceOf, type NumberedKind, type NumberForm } from '#core/numbering/number-rule.ts';
import { found } from '#business/ledger/book-problem.ts';
import type { Transaction } from '#kernel/database/transaction.ts';

/** Whether an order was approved before it was voided. */
const wasApproved = (table: string, key: string): string =>
  `EXISTS (SELECT FROM ${table}_history h WHERE h.${key} = o.id AND h.action = 'APPROVED')`;

const ownTables: ReadonlyMap<NumberedKind, string> = new Map([
  ['QUOTATION', `SELECT o.id, o.number, o.date, false AS void, false AS stood, NULL AS reason FROM quotation o`],
  ['SALES_ORDER', ordersOf('sales_order', 'order_id')],
  ['PURCHASE_ORDER', ordersOf('purchase_order', 'order_id')],
  ['INPUT_INVOICE', ordersOf('input_invoice', 'invoice_id')],
]);

function ordersOf(table: string, key: string): string {
  return `SELECT o.id, o.number, o.date, o.status = 'VOID' AS void, ${wasApproved(table, key)} AS stood, o.void_reason AS reason FROM ${table} o`;
}

/** The documents of a kind as SQL: id, number, date, whether each is void, whether it stood before that, and why it is void. */
function documentsOf(kind: NumberedKind): string {
  return (
    ownTables.get(kind) ??
    `SELECT o.id, o.number, o.date, o.status = 'VOID' AS void, o.posting = 'POSTED' AS stood, o.void_reason AS reason FROM document o
       WHERE o.type = '${kind}'`
  );
}

const looks: Readonly<Record<NumberForm['period'], string>> = { NONE: '', YEAR: '[0-9]{4}-', MONTH: '[0-9]{6}-' };

/** Returns whether a document of a kind has a number with a prefix; of one look alone where a period is named. */
export async function isNumbered(
  tx: Transaction,
  kind: NumberedKind,
  look: Pick<NumberForm, 'prefix'> & Partial<NumberForm>,
): Promise<boolean> {
  const { prefix, period } = look;
  const pattern = period === undefined ? `^${prefix}-` : `^${prefix}-${looks[period]}[0-9]+$`;
  const rows = await tx.rows(`SELECT 1 FROM (${documentsOf(kind)}) d WHERE d.number LIKE $1 AND d.number ~ $2 LIMIT 1`, [
    `${prefix}-%`,
    pattern,
  ]);
  return rows.length > 0;
}

/** Numbers taken apart: what of the day each says, its count, and what it was counted within; others than rules give have no count. */
const placed = (documents: string): string => `
  SELECT n.*, CASE n.period
      WHEN '' THEN 0
      ELSE CASE coalesce(CASE length(n.period) WHEN 4 THEN p.year_restarts ELSE p.month_restarts END, 'YEAR')
        WHEN 'NEVER' THEN 0 WHEN 'YEAR' THEN left(n.period, 4)::integer ELSE n.period::integer END
    END AS year
  FROM (SELECT d.*, split_part(d.number, '-', 1) AS prefix, substring(d.number FROM '[0-9]+$')::integer AS count,
      CASE WHEN d.number ~ '-.*-' THEN split_part(d.number, '-', 2) ELSE '' END AS period
    FROM (${documents}) d WHERE d.number ~ '^[A-Z][A-Z0-9]*-([0-9]{4}-|[0-9]{6}-)?[0-9]{1,9}$') n
  LEFT JOIN number_prefix p ON p.prefix = n.prefix`;

/** The documents of a kind with the count of each, and what it was counted within, as SQL. */
export function countedOf(kind: NumberedKind): string {
  return placed(documentsOf(kind));
}

const everything = numberedKinds
  .map((kind) => `SELECT '${sequenceOf(kind)}'::text AS kind, d.number FROM (${documentsOf(kind)}) d`)
  .join(' UNION ALL ');

/** What of the numbers of documents is not as it must be (I12), as SQL: each count that was taken is of one document, and no document has another. */
export const numberProblems = `
  SELECT ${found('document-numbers', `replace(coalesce(s.kind, g.kind), 'document-', '')`, 'coalesce(s.year, g.year)', 'coalesce(g.found, 0)', 'coalesce(s.last, 0)', 'coalesce(g.highest, 0)')}
    FROM (SELECT kind, year, last FROM number_sequence WHERE kind IN (${numberedKinds.map((kind) => `'${sequenceOf(kind)}'`).join(', ')})) s
    FULL JOIN (SELECT kind, year, count(DISTINCT count) AS found, max(count) AS highest FROM (${placed(everything)}) c GROUP BY kind, year) g
      ON g.kind = s.kind AND g.year = s.year
    WHERE (coalesce(s.last, 0), coalesce(s.last, 0)) <> (coalesce(g.found, 0), coalesce(g.highest, 0))`;
