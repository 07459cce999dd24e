import type { Transaction } from '../database/transaction.ts';
import type { JsonValue } from './json-value.ts';

/**
 * One who can reserve something, and later either use the reservation or give it back.
 *
 * Each of the three runs inside one transaction of the tenant, together with the row of the fence (Alibaba Seata's `tcc_fence_log`). The
 * fence calls each at most once with effect, and never in a wrong order: a participant needs no check of its own against repeats, against
 * a cancel without a try, or against a try that comes after its cancel. What it must hold to:
 *
 * 1. Everything goes through `tx`: a call over the network, a file or another connection would not be rolled back with it.
 * 2. `try` checks every rule and takes what it needs, so that nobody else can have it, in a place of its own (`frozen` beside `free`): others
 *    must see that it is taken and not yet used. It refuses by throwing a `Refusal`, and has then changed nothing.
 * 3. What `try` returns is all that `confirm` and `cancel` get, perhaps much later and in another process; it is JSON, and names what was
 *    taken by id and amount. Neither may read anew what may have changed in between, such as a price.
 * 4. `confirm` must be able to succeed from then on, whatever others do meanwhile: no rule is checked in it, and it never refuses. When it
 *    fails it is called again, forever.
 * 5. `cancel` gives back exactly what `try` took, and must always be able to, for the same reason.
 * 6. Rows are locked in one order by all three (by id), as two transactions may want the same ones. They are short: no waiting for people.
 * 7. What other documents or messages should follow is written by `confirm`, never by `try`.
 *
 * @example
 * const seats: Participant<{ readonly show: string; readonly count: number }, { readonly show: string; readonly count: number }> = {
 *   name: 'seats',
 *   async try(tx, { show, count }) {
 *     const sql = 'UPDATE show SET free = free - $2, frozen = frozen + $2 WHERE id = $1 AND free >= $2 RETURNING id';
 *     if ((await tx.rows(sql, [show, count])).length === 0) throw new Refusal('sold-out', { count });
 *     return { show, count };
 *   },
 *   async confirm(tx, { show, count }) {
 *     await tx.rows('UPDATE show SET frozen = frozen - $2, sold = sold + $2 WHERE id = $1', [show, count]);
 *   },
 *   async cancel(tx, { show, count }) {
 *     await tx.rows('UPDATE show SET frozen = frozen - $2, free = free + $2 WHERE id = $1', [show, count]);
 *   },
 * };
 */
export interface Participant<Input extends JsonValue = JsonValue, Tried extends JsonValue = JsonValue> {
  /** Under which it is found, the same in every process. */
  readonly name: string;
  /** Reserves, or throws a `Refusal`; returns what the other two need. */
  try(tx: Transaction, input: Input): Promise<Tried>;
  /** Uses what was reserved. */
  confirm(tx: Transaction, tried: Tried): Promise<void>;
  /** Gives back what was reserved. */
  cancel(tx: Transaction, tried: Tried): Promise<void>;
}
