import { findMadeBy, type MadeKind } from '#business/duty/maker-store.ts';
import { hasSeparateDuties, type DutyReason } from '#core/company/separate-duties.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { Work } from './work.ts';

/** Something that is to be approved. */
interface Made {
  readonly kind: MadeKind;
  readonly id: string;
  readonly number: string;
}

/** Refuses the approval of what the actor made, where the company has that done by somebody else. */
export async function assertNotMaker({ tx, actor, isPlanned }: Work, { kind, id, number }: Made): Promise<void> {
  if (isPlanned === true || !(await hasSeparateDuties(tx))) return;
  const own = await findMadeBy(tx, kind, { ids: [id], memberId: actor.memberId });
  if (own.has(id)) throw new Refusal<DutyReason>('own-document', { number });
}

/** Refuses to approve entries as they are written, where the company has that done by somebody else. */
export async function assertMayApproveOwn({ tx, isPlanned }: Work): Promise<void> {
  if (isPlanned !== true && (await hasSeparateDuties(tx))) throw new Refusal<DutyReason>('own-entries');
}
