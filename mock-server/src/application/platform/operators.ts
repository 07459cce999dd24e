import { findAccount } from '#core/identity/account-store.ts';
import { insertAct } from '#core/platform/act-store.ts';
import { deleteOperator, insertOperator } from '#core/platform/operator-store.ts';
import type { Clock } from '#kernel/clock/clock.ts';
import type { Database } from '#kernel/database/database.ts';
import type { Ids } from '#kernel/ids/ids.ts';

/** What operators are made with. */
export interface OperatorTools {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What became of a wish to make somebody an operator, or one no more. */
export type OperatorChange = 'changed' | 'unchanged' | 'unknown-account';

/** Who asked, by the name of a machine's user, and for what. */
export interface OperatorWish {
  readonly loginName: string;
  readonly act: 'GRANT_OPERATOR' | 'REVOKE_OPERATOR';
  readonly by: string;
  readonly why: string;
}

/** Makes an account an operator, or one no more, and writes that down in the same transaction; what is so already is not written down. */
export function changeOperator(
  { database, clock, ids }: OperatorTools,
  { loginName, act, by, why }: OperatorWish,
): Promise<OperatorChange> {
  const at = clock.now();
  return database.identityTx(async (tx) => {
    const account = await findAccount(tx, loginName.toLowerCase());
    if (account === null) return 'unknown-account';
    const isChanged = await (act === 'GRANT_OPERATOR' ? insertOperator(tx, account.id, { by, at }) : deleteOperator(tx, account.id));
    if (!isChanged) return 'unchanged';
    const target = { loginName: account.loginName, userId: account.id };
    await insertAct(tx, { id: ids.next(at), at, actor: by, userId: null, act, target, why, outcome: 'done' });
    return 'changed';
  });
}
