import type { Transaction } from '#kernel/database/transaction.ts';

/** What is done to the platform and written down. */
export const platformActs = ['GRANT_OPERATOR', 'REVOKE_OPERATOR', 'REPLAY', 'DROP', 'RECOVER', 'SET_PAID_UNTIL'] as const;

/** Something that was done to the platform. */
export interface PlatformAct {
  readonly id: string;
  readonly at: Date;
  /** Who did it: an operator's login name, or the name of a machine's user. */
  readonly actor: string;
  /** The operator's account; null for a command. */
  readonly userId: string | null;
  readonly act: (typeof platformActs)[number];
  /** What it was done to. */
  readonly target: Readonly<Record<string, unknown>>;
  readonly why: string;
  /** How it ended; null while it is under way, or when that was never written down. */
  readonly outcome: string | null;
}

/** Writes an act down, in the identity transaction. */
export async function insertAct(tx: Transaction, { id, at, actor, userId, act, target, why, outcome }: PlatformAct): Promise<void> {
  await tx.rows('INSERT INTO platform_act (id, at, actor, user_id, act, target, why, outcome) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [
    id,
    at,
    actor,
    userId,
    act,
    JSON.stringify(target),
    why,
    outcome,
  ]);
}

/** Adds how an act ended. */
export async function storeOutcome(tx: Transaction, id: string, outcome: string): Promise<void> {
  await tx.rows('UPDATE platform_act SET outcome = $2 WHERE id = $1', [id, outcome]);
}

/** Reads the latest acts, the latest first. */
export function listActs(tx: Transaction, limit: number): Promise<readonly PlatformAct[]> {
  return tx.rows(
    'SELECT id, at, actor, user_id AS "userId", act, target, why, outcome FROM platform_act ORDER BY at DESC, id DESC LIMIT $1',
    [limit],
  );
}
