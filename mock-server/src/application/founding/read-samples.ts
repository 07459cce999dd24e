import { countEntered } from '#business/company-data/beginnings-store.ts';
import type { CompanyLife, EnteredCounts } from '#core/company/company-life.ts';
import { findCompanyLife } from '#core/company/company-life.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { samplesPermission } from '../guide/fill-with-samples.ts';
import type { Work } from '../work.ts';

/** Samples of a company, as its owner may leave them behind. */
export interface CompanySamples {
  readonly companyName: string;
  /** What was entered since they were there, and would be left behind with them. */
  readonly entered: EnteredCounts;
}

/** Reads the samples of the company; null when it has none, is archived, and for whoever may not leave them behind. */
export async function readCompanySamples({ tx, actor }: Work): Promise<CompanySamples | null> {
  if (!actor.permissions.has(samplesPermission)) return null;
  const life = await findCompanyLife(tx);
  if (life.samples === null || life.archivedAt !== null) return null;
  return { companyName: life.name, entered: await countOwn(tx, life.samples) };
}

/** Counts what was entered since the samples; what is in use is never removed, so it is the rest. */
export async function countOwn(tx: Transaction, samples: NonNullable<CompanyLife['samples']>): Promise<EnteredCounts> {
  const { masters, documents } = await countEntered(tx);
  return { masters: Math.max(0, masters - samples.masters), documents: Math.max(0, documents - samples.documents) };
}
