import DataLoader from 'dataloader';
import { findMadeBy, type MadeKind } from '#business/duty/maker-store.ts';
import type { Actor } from '#core/access/actor.ts';
import { hasSeparateDuties } from '#core/company/separate-duties.ts';
import type { Transaction } from '#kernel/database/transaction.ts';

/** Of each kind, whether somebody else must approve something, because the member made it. */
export type DutyLoaders = Readonly<Record<MadeKind, DataLoader<string, boolean>>>;

/** Returns the lookups of one transaction; whether the company separates duties is asked once. */
export function dutyLoadersOf(tx: Transaction, { memberId }: Pick<Actor, 'memberId'>): DutyLoaders {
  let separate: Promise<boolean> | undefined;
  const loader = (kind: MadeKind): DataLoader<string, boolean> =>
    new DataLoader(async (ids) => {
      separate ??= hasSeparateDuties(tx);
      const own = (await separate) ? await findMadeBy(tx, kind, { ids, memberId }) : new Set<string>();
      return ids.map((id) => own.has(id));
    });
  return {
    document: loader('document'),
    'sales-order': loader('sales-order'),
    'purchase-order': loader('purchase-order'),
    'input-invoice': loader('input-invoice'),
  };
}
