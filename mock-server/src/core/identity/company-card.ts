import type { Transaction } from '#kernel/database/transaction.ts';

/** What is known of a company before anybody has entered it. */
export interface CompanyCard {
  readonly id: string;
  readonly name: string;
}

/** Reads the card of a company, in the identity transaction; null when there is no such company. */
export async function findCompanyCard(tx: Transaction, companyId: string): Promise<CompanyCard | null> {
  const [card] = await tx.rows<CompanyCard>('SELECT company_id AS id, name FROM company_card WHERE company_id = $1', [companyId]);
  return card ?? null;
}
