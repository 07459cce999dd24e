import type { Change } from '#core/access/change.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { TemplateInMonth, VoucherTemplate } from './voucher-template.ts';

const columns = `t.id, t.version, t.name, t.is_monthly AS "isMonthly", t.word, t.summary, t.lines`;

/** Reads all templates by name, each with the voucher that was made of it between two days. */
export function findTemplates(
  tx: Transaction,
  between: { readonly from: string; readonly to: string },
): Promise<readonly TemplateInMonth[]> {
  return tx.rows(
    `SELECT ${columns}, (SELECT jsonb_build_object('id', d.id, 'number', d.number, 'status', d.status)
       FROM voucher_template_use u JOIN document d ON d.tenant_id = u.tenant_id AND d.id = u.document_id
       WHERE u.tenant_id = t.tenant_id AND u.template_id = t.id AND d.status <> 'VOID' AND d.red_of_id IS NULL AND d.date BETWEEN $1 AND $2
       ORDER BY d.date, d.id LIMIT 1) AS written
     FROM voucher_template t ORDER BY t.is_monthly DESC, t.name`,
    [between.from, between.to],
  );
}

/** Keeps two changes of templates from being made at once, and reads how many there are. */
export async function lockTemplates(tx: Transaction): Promise<number> {
  await tx.rows(`SELECT pg_advisory_xact_lock(hashtextextended('voucher_template ' || current_setting('suanpan.tenant'), 0))`);
  const [row] = await tx.rows<{ readonly count: number }>('SELECT count(*)::int AS count FROM voucher_template');
  return row?.count ?? 0;
}

/** Reads a template by its name. */
export async function findTemplateByName(tx: Transaction, name: string): Promise<VoucherTemplate | null> {
  const [row] = await tx.rows<VoucherTemplate>(`SELECT ${columns} FROM voucher_template t WHERE t.name = $1`, [name]);
  return row ?? null;
}

/** Reads a template. */
export async function findTemplate(tx: Transaction, id: string): Promise<VoucherTemplate | null> {
  const [row] = await tx.rows<VoucherTemplate>(`SELECT ${columns} FROM voucher_template t WHERE t.id = $1`, [id]);
  return row ?? null;
}

/** Adds a template. */
export function insertTemplate(
  tx: Transaction,
  { id, name, isMonthly, word, summary, lines }: VoucherTemplate,
  { memberId, at }: Change,
): Promise<void> {
  const stamp = { version: 1, created_by: memberId, created_at: at, updated_by: memberId, updated_at: at };
  return insertRows(tx, 'voucher_template', [{ id, name, is_monthly: isMonthly, word, summary, lines, ...stamp }]);
}

/** Writes what a template says and raises its version; its name stays. */
export async function updateTemplate(
  tx: Transaction,
  { id, isMonthly, word, summary, lines }: VoucherTemplate,
  { memberId, at }: Change,
): Promise<void> {
  await tx.rows(
    `UPDATE voucher_template SET is_monthly = $4, word = $5, summary = $6, lines = $7, version = version + 1, updated_by = $2, updated_at = $3
     WHERE id = $1`,
    [id, memberId, at, isMonthly, word, summary, JSON.stringify(lines)],
  );
}

/** Removes a template; what was made of it stays. */
export async function deleteTemplate(tx: Transaction, id: string): Promise<void> {
  await tx.rows('DELETE FROM voucher_template WHERE id = $1', [id]);
}

/** Notes that a document was begun with a template. */
export async function noteTemplateUse(tx: Transaction, documentId: string, templateId: string): Promise<void> {
  await tx.rows('DELETE FROM voucher_template_use WHERE document_id = $1', [documentId]);
  await insertRows(tx, 'voucher_template_use', [{ document_id: documentId, template_id: templateId }]);
}
