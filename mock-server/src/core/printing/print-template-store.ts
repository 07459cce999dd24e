import type { Change } from '#core/access/change.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { PrintTemplate, PrintTemplateKind } from './print-template.ts';

const columns = `p.kind, p.version, p.paper, p.title, p.header, p.footer, p.hidden_columns AS "hiddenColumns",
  p.hidden_signatures AS "hiddenSignatures", p.hidden_parts AS "hiddenParts"`;

/** Reads the templates that were changed. */
export function findPrintTemplates(tx: Transaction): Promise<readonly PrintTemplate[]> {
  return tx.rows(`SELECT ${columns} FROM print_template p`);
}

/** Reads a template; null while it never was changed. */
export async function findPrintTemplate(tx: Transaction, kind: PrintTemplateKind): Promise<PrintTemplate | null> {
  const [template] = await tx.rows<PrintTemplate>(`SELECT ${columns} FROM print_template p WHERE p.kind = $1`, [kind]);
  return template ?? null;
}

/** Writes a template over the version that it has, and returns whether that was still the one; a first one gets the id. */
export async function writePrintTemplate(
  tx: Transaction,
  { id, ...template }: PrintTemplate & { readonly id: string },
  { memberId, at }: Change,
): Promise<boolean> {
  const { kind, version, paper, title, header, footer, hiddenColumns, hiddenSignatures, hiddenParts } = template;
  const said = [kind, memberId, at, paper, title, header, footer, hiddenColumns, hiddenSignatures, hiddenParts];
  const rows =
    version === 0
      ? await tx.rows(
          `INSERT INTO print_template (tenant_id, id, kind, created_by, created_at, updated_by, updated_at, paper, title, header, footer,
             hidden_columns, hidden_signatures, hidden_parts)
           VALUES (current_setting('suanpan.tenant')::uuid, $11, $1, $2, $3, $2, $3, $4, $5, $6, $7, $8, $9, $10)
           ON CONFLICT (tenant_id, kind) DO NOTHING RETURNING id`,
          [...said, id],
        )
      : await tx.rows(
          `UPDATE print_template SET updated_by = $2, updated_at = $3, paper = $4, title = $5, header = $6, footer = $7, hidden_columns = $8,
             hidden_signatures = $9, hidden_parts = $10, version = version + 1
           WHERE kind = $1 AND version = $11 RETURNING id`,
          [...said, version],
        );
  return rows.length === 1;
}
