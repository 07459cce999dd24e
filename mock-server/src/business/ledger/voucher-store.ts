import type { Change } from '#core/access/change.ts';
import { takeNumbers } from '#core/numbering/next-number.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import { takePlaces } from './book-store.ts';
import { monthOf } from './month.ts';
import type { CashFlowAmount, Voucher, VoucherDraft, VoucherLine } from './voucher.ts';

/** What rows are written with. */
export interface WriteTools {
  readonly ids: Ids;
  readonly change: Change;
}

/** How many papers are attached to a voucher under the alias given; one that says nothing is older than that, and has the document of this type that it comes from. */
export function attachedPapersOf(voucher: string, documentType: string): string {
  return `coalesce(${voucher}.attached_papers, CASE WHEN ${documentType} <> 'JOURNAL' THEN 1 ELSE 0 END)`;
}

const documentType = '(SELECT d.type FROM document d WHERE d.tenant_id = v.tenant_id AND d.id = v.document_id)';

/** The columns of a voucher, from the table under the alias `v`. */
export const voucherColumns = `v.id, v.period, v.word, v.number, v.date, v.kind, v.document_id AS "documentId", v.reverses_id AS "reversesId", v.summary,
  ${attachedPapersOf('v', documentType)} AS "attachedPapers",
  v.created_by AS "createdBy", v.created_at AS "createdAt"`;

/** Reads vouchers by id, in no order. */
export function findVouchers(tx: Transaction, ids: readonly string[]): Promise<readonly Voucher[]> {
  return tx.rows(`SELECT ${voucherColumns} FROM voucher v WHERE v.id = ANY($1)`, [ids]);
}

/** Reads the vouchers of documents, in the order in which they were written. */
export function findVouchersOfDocuments(tx: Transaction, documentIds: readonly string[]): Promise<readonly Voucher[]> {
  return tx.rows(`SELECT ${voucherColumns} FROM voucher v WHERE v.document_id = ANY($1) ORDER BY v.seq`, [documentIds]);
}

/** Reads the vouchers of a month, in the order in which they were written. */
export function findVouchersOfMonth(tx: Transaction, month: string): Promise<readonly Voucher[]> {
  return tx.rows(`SELECT ${voucherColumns} FROM voucher v WHERE v.period = $1 ORDER BY v.seq`, [month]);
}

/** Reads the closing entries of a month that nothing has taken back yet. */
export function findStandingClosings(tx: Transaction, month: string): Promise<readonly Voucher[]> {
  return tx.rows(
    `SELECT ${voucherColumns} FROM voucher v WHERE v.period = $1 AND v.kind LIKE 'CLOSE%' AND v.reverses_id IS NULL
       AND NOT EXISTS (SELECT FROM voucher r WHERE r.tenant_id = v.tenant_id AND r.reverses_id = v.id) ORDER BY v.seq`,
    [month],
  );
}

/** Reads which of some vouchers were taken back, and by which. */
export function findReversals(
  tx: Transaction,
  voucherIds: readonly string[],
): Promise<readonly { readonly voucherId: string; readonly reversedById: string }[]> {
  return tx.rows('SELECT reverses_id AS "voucherId", id AS "reversedById" FROM voucher WHERE reverses_id = ANY($1)', [voucherIds]);
}

/** Reads the lines of vouchers, in their order. */
export function findVoucherLines(tx: Transaction, voucherIds: readonly string[]): Promise<readonly VoucherLine[]> {
  return tx.rows(
    `SELECT id, voucher_id AS "voucherId", position, account_code AS "accountCode", aux_id AS "auxId", debit, credit, summary
     FROM voucher_line WHERE voucher_id = ANY($1) ORDER BY voucher_id, position`,
    [voucherIds],
  );
}

/** Reads what the customers, suppliers and products are called that lines are kept by. */
export function findAuxNames(tx: Transaction, ids: readonly string[]): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return tx.rows(
    `SELECT id, name FROM customer WHERE id = ANY($1) UNION ALL SELECT id, name FROM supplier WHERE id = ANY($1)
     UNION ALL SELECT id, name FROM product WHERE id = ANY($1)`,
    [ids],
  );
}

/** Reads the cash flows of vouchers. */
export function findCashFlows(
  tx: Transaction,
  voucherIds: readonly string[],
): Promise<readonly (CashFlowAmount & { readonly voucherId: string })[]> {
  return tx.rows(
    'SELECT voucher_id AS "voucherId", line, amount FROM voucher_cash_flow WHERE voucher_id = ANY($1) ORDER BY voucher_id, line',
    [voucherIds],
  );
}

/** Returns whether anything is posted to an account. */
export async function isPostedTo(tx: Transaction, accountCode: string): Promise<boolean> {
  return (await tx.rows('SELECT 1 FROM voucher_line WHERE account_code = $1 LIMIT 1', [accountCode])).length > 0;
}

/** Writes vouchers in their order, numbered by word and month; lines of nothing, and vouchers of nothing, are left out. */
export async function writeVouchers(tx: Transaction, drafts: readonly VoucherDraft[], tools: WriteTools): Promise<void> {
  const kept = drafts
    .map((draft) => ({ ...draft, lines: draft.lines.filter((line) => line.debit !== 0 || line.credit !== 0) }))
    .filter(({ lines }) => lines.length > 0);
  if (kept.length === 0) return;
  const first = await takePlaces(tx, 'last_voucher', kept.length);
  const written = [];
  for (const [index, draft] of kept.entries()) written.push(await numbered(tx, draft, { seq: first + index, id: tools.ids.next() }));
  await insertRows(
    tx,
    'voucher',
    written.map((voucher) => voucherRow(voucher, tools.change)),
  );
  await insertRows(
    tx,
    'voucher_line',
    written.flatMap(({ id, lines }) =>
      lines.map((line, index) => lineRow(line, { id: tools.ids.next(), voucherId: id, position: index + 1 })),
    ),
  );
  await insertRows(
    tx,
    'voucher_cash_flow',
    written.flatMap(({ id, cashFlow }) => cashFlow.map(({ line, amount }) => ({ voucher_id: id, line, amount }))),
  );
}

type NumberedVoucher = VoucherDraft & { readonly id: string; readonly seq: number; readonly number: number; readonly period: string };

async function numbered(
  tx: Transaction,
  draft: VoucherDraft,
  place: { readonly seq: number; readonly id: string },
): Promise<NumberedVoucher> {
  const period = monthOf(draft.date);
  const number = await takeNumbers(tx, { kind: `voucher-${draft.word}`, year: Number(period.replace('-', '')) });
  return { ...draft, ...place, number, period };
}

function voucherRow(
  { id, seq, period, word, number, date, kind, documentId, reversesId, summary, attachedPapers }: NumberedVoucher,
  { memberId, at }: Change,
) {
  const from = { kind, document_id: documentId, reverses_id: reversesId, attached_papers: attachedPapers ?? (documentId === null ? 0 : 1) };
  return { id, seq, period, word, number, date, ...from, summary, created_by: memberId, created_at: at };
}

function lineRow(
  { accountCode, auxId, debit, credit, summary = null }: VoucherDraft['lines'][number],
  { id, voucherId, position }: { readonly id: string; readonly voucherId: string; readonly position: number },
) {
  return { id, voucher_id: voucherId, position, account_code: accountCode, aux_id: auxId, debit, credit, summary };
}
