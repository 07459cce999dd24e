import { insertRows } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { Change } from '../access/change.ts';

/** Has a member's guide be put away or back; one that is there already stays as it is. */
export async function putGuide(tx: Transaction, isAway: boolean, { memberId, at }: Change): Promise<void> {
  await tx.rows('DELETE FROM member_guide WHERE member_id = $1', [memberId]);
  if (isAway) await insertRows(tx, 'member_guide', [{ member_id: memberId, put_away_at: at }]);
}
