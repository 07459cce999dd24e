import type { Change } from '#core/access/change.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { noCompanyFacts, type CompanyFacts } from './company-facts.ts';

/** Reads what the transaction's company says of itself on paper. */
export async function findCompanyFacts(tx: Transaction): Promise<CompanyFacts> {
  const [facts] = await tx.rows<CompanyFacts>(
    `SELECT version, printed_name AS "printedName", credit_code AS "creditCode", address, phone, bank, bank_account AS "bankAccount"
     FROM company_facts`,
  );
  return facts ?? noCompanyFacts;
}

/** Writes them over the version that they have, and returns whether that was still the one; the first get the id. */
export async function writeCompanyFacts(
  tx: Transaction,
  { id, version, printedName, creditCode, address, phone, bank, bankAccount }: CompanyFacts & { readonly id: string },
  { memberId, at }: Change,
): Promise<boolean> {
  const said = [memberId, at, printedName, creditCode, address, phone, bank, bankAccount];
  const rows =
    version === 0
      ? await tx.rows(
          `INSERT INTO company_facts (tenant_id, id, created_by, created_at, updated_by, updated_at, printed_name, credit_code, address, phone, bank,
             bank_account)
           VALUES (current_setting('suanpan.tenant')::uuid, $9, $1, $2, $1, $2, $3, $4, $5, $6, $7, $8)
           ON CONFLICT (tenant_id) DO NOTHING RETURNING version`,
          [...said, id],
        )
      : await tx.rows(
          `UPDATE company_facts SET updated_by = $1, updated_at = $2, printed_name = $3, credit_code = $4, address = $5, phone = $6, bank = $7,
             bank_account = $8, version = version + 1
           WHERE version = $9 RETURNING version`,
          [...said, version],
        );
  return rows.length === 1;
}
