import type { Change } from '#core/access/change.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { NumberedKind, NumberForm, NumberRule } from './number-rule.ts';

const columns = 'r.kind, r.version, r.prefix, r.date_part AS period, r.digits, r.restarts';

/** Reads the rules that were changed. */
export function findNumberRules(tx: Transaction): Promise<readonly NumberRule[]> {
  return tx.rows(`SELECT ${columns} FROM number_rule r`);
}

/** Reads how far counts have come that go on within all time (0), a year or a month. */
export function findCounts(
  tx: Transaction,
  within: readonly number[],
): Promise<readonly { readonly kind: string; readonly year: number; readonly last: number }[]> {
  return tx.rows('SELECT kind, year, last FROM number_sequence WHERE year = ANY($1)', [within]);
}

/** Writes a rule over the version that it has, and returns whether that was still the one; a first one gets the id. */
export async function writeNumberRule(
  tx: Transaction,
  { id, kind, version, prefix, period, digits, restarts }: NumberRule & { readonly id: string },
  { memberId, at }: Change,
): Promise<boolean> {
  const said = [kind, memberId, at, prefix, period, digits, restarts];
  const rows =
    version === 0
      ? await tx.rows(
          `INSERT INTO number_rule (tenant_id, id, kind, created_by, created_at, updated_by, updated_at, prefix, date_part, digits, restarts)
           VALUES (current_setting('suanpan.tenant')::uuid, $8, $1, $2, $3, $2, $3, $4, $5, $6, $7)
           ON CONFLICT (tenant_id, kind) DO NOTHING RETURNING id`,
          [...said, id],
        )
      : await tx.rows(
          `UPDATE number_rule SET updated_by = $2, updated_at = $3, prefix = $4, date_part = $5, digits = $6, restarts = $7, version = version + 1
           WHERE kind = $1 AND version = $8 RETURNING id`,
          [...said, version],
        );
  return rows.length === 1;
}

/** Whose a prefix is, and how its numbers with a year or a month are counted; null where they never were. */
export interface KeptPrefix {
  readonly kind: NumberedKind;
  readonly yearRestarts: NumberForm['restarts'] | null;
  readonly monthRestarts: NumberForm['restarts'] | null;
}

/** Keeps a prefix for a kind where it is nobody's, and returns whose it is; nobody else changes that until the end of the transaction. */
export async function keepPrefix(tx: Transaction, prefix: string, kind: NumberedKind): Promise<KeptPrefix | undefined> {
  const [kept] = await tx.rows<KeptPrefix>(
    `INSERT INTO number_prefix AS p (tenant_id, prefix, kind) VALUES (current_setting('suanpan.tenant')::uuid, $1, $2)
     ON CONFLICT (tenant_id, prefix) DO UPDATE SET prefix = EXCLUDED.prefix
     RETURNING p.kind, p.year_restarts AS "yearRestarts", p.month_restarts AS "monthRestarts"`,
    [prefix, kind],
  );
  return kept;
}

/** Keeps how numbers of a prefix are counted. */
export async function keepCounting(tx: Transaction, kind: NumberedKind, { prefix, period, restarts }: NumberForm): Promise<void> {
  await tx.rows(
    `UPDATE number_prefix SET kind = $2, year_restarts = CASE $3 WHEN 'YEAR' THEN $4 ELSE year_restarts END,
       month_restarts = CASE $3 WHEN 'MONTH' THEN $4 ELSE month_restarts END WHERE prefix = $1`,
    [prefix, kind, period, restarts],
  );
}
