import type { Participant } from '#kernel/tcc/participant.ts';
import { holdCredit, putCredit, thawCredit } from './credit-hold-store.ts';

/** The name under which whoever keeps the credit of customers is asked. */
export const creditHold = 'credit.hold';

/** What an order holds from now on. */
export type CreditKept = { readonly orderId: string; readonly customerId: string; readonly kept: number };

type Wish = { readonly orderId: string; readonly customerId: string; readonly amount: number; readonly owed: number };
type Tried = CreditKept | { readonly orderId: string; readonly customerId: string };

/**
 * Holds credit for an order where the credit of customers is kept: a try freezes it, and it counts from then on.
 *
 * Told what an order keeps, it sets that; that cannot fail, so its try does nothing and it may be told twice.
 */
export const holdCreditParticipant: Participant<Wish | CreditKept, Tried> = {
  name: creditHold,
  async try(tx, wish) {
    if ('kept' in wish) return wish;
    await holdCredit(tx, wish, true);
    return { orderId: wish.orderId, customerId: wish.customerId };
  },
  async confirm(tx, tried) {
    if ('kept' in tried) await putCredit(tx, { ...tried, amount: tried.kept });
    else await thawCredit(tx, tried.orderId);
  },
  async cancel(tx, tried) {
    if (!('kept' in tried)) await putCredit(tx, { ...tried, amount: 0 });
  },
};
