import type { Fen } from '@suanpan/money/fen';
import type { Change } from '#core/access/change.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';

/** A match that is written, with its movements. */
export interface NewMatch {
  readonly id: string;
  readonly lastDay: string;
  readonly movements: readonly { readonly id: string; readonly amount: Fen }[];
}

/** Adds matches of an account; their lines are told of them by whoever matches. */
export async function insertMatches(
  tx: Transaction,
  { cashAccountId, matches }: { readonly cashAccountId: string; readonly matches: readonly NewMatch[] },
  change: Change,
): Promise<void> {
  const stamp = { version: 1, created_by: change.memberId, created_at: change.at };
  await insertRows(
    tx,
    'bank_match',
    matches.map(({ id, lastDay }) => ({ id, cash_account_id: cashAccountId, last_day: lastDay, ...stamp })),
  );
  await insertRows(
    tx,
    'bank_match_movement',
    matches.flatMap(({ id, movements }) =>
      movements.map((movement) => ({ cash_account_id: cashAccountId, voucher_id: movement.id, match_id: id, amount: movement.amount })),
    ),
  );
}

/** Removes a match; its lines must have been told before. */
export async function deleteMatch(tx: Transaction, id: string): Promise<void> {
  await tx.rows('DELETE FROM bank_match_movement WHERE match_id = $1', [id]);
  await tx.rows('DELETE FROM bank_match WHERE id = $1', [id]);
}

/** Returns whether anything of an account is matched that a start on a day would no longer count. */
export async function isMatchedBefore(
  tx: Transaction,
  { cashAccountId, day, kept }: { readonly cashAccountId: string; readonly day: string; readonly kept: readonly string[] },
): Promise<boolean> {
  const rows = await tx.rows(
    `SELECT FROM bank_match_movement m JOIN voucher v ON v.tenant_id = m.tenant_id AND v.id = m.voucher_id
     WHERE m.cash_account_id = $1 AND v.date < $2 AND v.id <> ALL($3)
     UNION ALL SELECT FROM bank_line l WHERE l.cash_account_id = $1 AND l.date < $2 LIMIT 1`,
    [cashAccountId, day, kept],
  );
  return rows.length > 0;
}
