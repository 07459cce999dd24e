import { requirePermission } from '#core/access/actor.ts';
import {
  findCompanySettings,
  lockCompanySettings,
  storeCompanyMode,
  type CompanyMode,
  type CompanySettings,
} from '#core/company/company-mode.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { carryCards } from '#kernel/shards/carry-cards.ts';
import type { Work } from './work.ts';

/** Why the settings of a company cannot be changed. */
export type CompanyRefusal = 'stale-company';

/** Reads the settings of the company; for who may change them. */
export async function readCompanySettings({ tx, actor }: Work): Promise<CompanySettings> {
  requirePermission(actor, 'settings.company.write');
  return there(await findCompanySettings(tx));
}

/** Sets with how much of the product the company works; pages that are opened from then on are made so, and the books stay as they are. */
export async function setCompanyMode(
  work: Work,
  { version, mode }: { readonly version: number; readonly mode: CompanyMode },
): Promise<CompanySettings> {
  const { tx, actor } = work;
  requirePermission(actor, 'settings.company.write');
  const before = await takeCompanySettings(work, version);
  await storeCompanyMode(tx, actor.tenantId, mode);
  work.afterCommit(carryCards);
  return { ...before, version: version + 1, mode };
}

/** Holds the settings, or refuses: somebody changed them since. */
export async function takeCompanySettings({ tx }: Work, version: number): Promise<CompanySettings> {
  const settings = there(await lockCompanySettings(tx));
  if (settings.version !== version) throw new Refusal<CompanyRefusal>('stale-company', { version: settings.version });
  return settings;
}

function there(settings: CompanySettings | null): CompanySettings {
  if (settings === null) throw new Error('A transaction has its company');
  return settings;
}
