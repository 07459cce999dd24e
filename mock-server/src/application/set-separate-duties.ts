import type { CompanySettings } from '#core/company/company-mode.ts';
import { countApprovers, storeSeparateDuties, type DutyReason } from '#core/company/separate-duties.ts';
import { requirePermission } from '#core/access/actor.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { carryCards } from '#kernel/shards/carry-cards.ts';
import { takeCompanySettings } from './set-company-mode.ts';
import type { Work } from './work.ts';

/** What is made by one of them must find another who approves it. */
const fewestApprovers = 2;

/** Sets whether whoever makes a document does not approve it; drafts that there are already are no exception. */
export async function setSeparateDuties(
  work: Work,
  { version, separateDuties }: { readonly version: number; readonly separateDuties: boolean },
): Promise<CompanySettings> {
  const { tx, actor } = work;
  requirePermission(actor, 'settings.company.write');
  const before = await takeCompanySettings(work, version);
  const { documents } = await countApprovers(tx);
  if (separateDuties && documents < fewestApprovers) throw new Refusal<DutyReason>('too-few-approvers', { count: documents });
  await storeSeparateDuties(tx, actor.tenantId, separateDuties);
  work.afterCommit(carryCards);
  return { ...before, version: version + 1, separateDuties };
}
