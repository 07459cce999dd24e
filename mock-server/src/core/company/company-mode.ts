import type { Transaction } from '#kernel/database/transaction.ts';
import type { Role } from '../access/permission.ts';

/** With how much of the product a company works: all of it, or the few pages of a small shop. */
export const companyModes = ['FULL', 'SIMPLE'] as const;

/** With how much of the product a company works. */
export type CompanyMode = (typeof companyModes)[number];

/** What a company says of itself, in the version that it is in. */
export interface CompanySettings {
  readonly version: number;
  readonly mode: CompanyMode;
  /** Whether whoever makes a document does not approve it. */
  readonly separateDuties: boolean;
}

/** Returns with how much of the product a member works: whoever keeps the books sees them, however simple their company is. */
export function modeOf(mode: CompanyMode, roles: readonly Role[]): CompanyMode {
  return roles.includes('accountant') ? 'FULL' : mode;
}

const settingColumns = 'version, mode, separate_duties AS "separateDuties"';

/** Reads the settings of the transaction's company. */
export async function findCompanySettings(tx: Transaction): Promise<CompanySettings | null> {
  const [settings] = await tx.rows<CompanySettings>(`SELECT ${settingColumns} FROM tenant`);
  return settings ?? null;
}

/** Reads the settings and keeps others from changing them until the end of the transaction; who enters something into the company is in nobody's way. */
export async function lockCompanySettings(tx: Transaction): Promise<CompanySettings | null> {
  const [settings] = await tx.rows<CompanySettings>(`SELECT ${settingColumns} FROM tenant FOR NO KEY UPDATE`);
  return settings ?? null;
}

/** Writes with how much of the product the transaction's company works. */
export async function storeCompanyMode(tx: Transaction, companyId: string, mode: CompanyMode): Promise<void> {
  await tx.rows('UPDATE tenant SET version = version + 1, mode = $2 WHERE id = $1', [companyId, mode]);
}

/** Reads the month that the books of the transaction's company are to begin with; null when nobody has said. */
export async function findPlannedFirstMonth(tx: Transaction): Promise<string | null> {
  const [company] = await tx.rows<{ readonly firstMonth: string | null }>('SELECT first_month AS "firstMonth" FROM tenant');
  return company?.firstMonth ?? null;
}
