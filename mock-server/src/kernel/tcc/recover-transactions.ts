import { claimDue, type DecidedTransaction } from './coordinator-log.ts';
import { finishTransaction, type TccTools } from './finish-transaction.ts';

/** What a sweep came to. */
export interface RecoveryReport {
  readonly confirmed: number;
  readonly cancelled: number;
  /** Decided, and to be tried again. */
  readonly open: number;
}

/** How to sweep. */
export interface RecoveryWish {
  /** Whether decided transactions are tried before their next try is due. */
  readonly atOnce: boolean;
}

const batch = 8;

/**
 * Cancels what is past its deadline, and tries again what is decided and not finished, of the tenants given.
 *
 * Any number of processes may do this at once: each takes rows that no other has (`FOR UPDATE SKIP LOCKED`), alone for the time of the
 * lease; whoever dies with them leaves them to the next one after that.
 */
export async function recoverTransactions(tools: TccTools, tenants: readonly string[], wish: RecoveryWish): Promise<RecoveryReport> {
  const ended: Record<string, number> = {};
  for (const tenantId of tenants) {
    for (const state of await recoverTenant(tools, tenantId, wish)) ended[state] = (ended[state] ?? 0) + 1;
  }
  return { confirmed: ended['confirmed'] ?? 0, cancelled: ended['cancelled'] ?? 0, open: ended['open'] ?? 0 };
}

type Fate = 'confirmed' | 'cancelled' | 'open';

async function recoverTenant(tools: TccTools, tenantId: string, { atOnce }: RecoveryWish): Promise<readonly Fate[]> {
  const had: string[] = [];
  const fates: Fate[] = [];
  const claim = (): Promise<readonly DecidedTransaction[]> => {
    const wanted = { leaseMs: tools.timing.leaseMs, limit: batch, atOnce, except: had };
    return tools.database.tenantTx({ tenantId }, 'write', (tx) => claimDue(tx, wanted));
  };
  for (let taken = await claim(); taken.length > 0; taken = await claim()) {
    had.push(...taken.map(({ xid }) => xid));
    fates.push(...(await Promise.all(taken.map((transaction) => fateOf(tools, transaction)))));
  }
  return fates;
}

async function fateOf(tools: TccTools, transaction: DecidedTransaction): Promise<Fate> {
  if (!(await finishTransaction(tools, transaction))) return 'open';
  return transaction.state === 'confirming' ? 'confirmed' : 'cancelled';
}
