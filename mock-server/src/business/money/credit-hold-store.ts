import type { Fen } from '@suanpan/money/fen';
import { fenToDecimal } from '@suanpan/money/fen';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';

/** What an order is to hold of its customer's credit; amounts are fen. */
export interface CreditWish {
  readonly orderId: string;
  readonly customerId: string;
  readonly amount: Fen;
  /** What the customer owes according to whoever asks, where that is another system; 0 when the items are here. */
  readonly owed: Fen;
}

/** Why credit cannot be held. */
export type CreditReason = 'credit-exceeded';

/** How much of a customer's credit is taken; amounts are fen. */
export interface CreditUse {
  /** Null for a customer without a limit. */
  readonly limit: Fen | null;
  /** Open receivables. */
  readonly owed: Fen;
  /** What approved orders come to that are not delivered yet. */
  readonly held: Fen;
}

/** Reads how much of customers' credit is taken, in no order. */
export function findCreditUses(tx: Transaction, customerIds: readonly string[]): Promise<readonly (CreditUse & { readonly id: string })[]> {
  return tx.rows(
    `SELECT c.id, c.credit_limit AS "limit",
       (SELECT coalesce(sum(i.open), 0) FROM open_item i WHERE i.tenant_id = c.tenant_id AND i.customer_id = c.id AND i.kind = 'RECEIVABLE' AND i.open <> 0)::bigint AS owed,
       (SELECT coalesce(sum(h.amount), 0) FROM credit_hold h WHERE h.tenant_id = c.tenant_id AND h.customer_id = c.id AND h.amount > 0)::bigint AS held
     FROM customer c WHERE c.id = ANY($1)`,
    [customerIds],
  );
}

/**
 * Holds credit for an order, or refuses because the limit would be exceeded.
 *
 * The customer's row is held first, so that of two orders at once the second counts the first.
 */
export async function holdCredit(tx: Transaction, { orderId, customerId, amount, owed }: CreditWish, isFrozen: boolean): Promise<void> {
  const [locked, uses] = await Promise.all([
    tx.rows<{ readonly name: string }>('SELECT name FROM customer WHERE id = $1 FOR NO KEY UPDATE', [customerId]),
    findCreditUses(tx, [customerId]),
  ]);
  const { name } = onlyRow(locked);
  const use = onlyRow(uses);
  const used = use.owed + owed + use.held;
  if (use.limit !== null && used + amount > use.limit) {
    const over = used + amount - use.limit;
    throw new Refusal<CreditReason>('credit-exceeded', {
      customer: name,
      limit: fenToDecimal(use.limit),
      used: fenToDecimal(used),
      order: fenToDecimal(amount),
      over: fenToDecimal(over),
    });
  }
  await putCredit(tx, { orderId, customerId, amount }, isFrozen);
}

/** Sets what an order holds of its customer's credit, whatever the limit is: what it gives back, or what its customer owes less. */
export async function putCredit(
  tx: Transaction,
  { orderId, customerId, amount }: Omit<CreditWish, 'owed'>,
  isFrozen = false,
): Promise<void> {
  await tx.rows(
    `INSERT INTO credit_hold (tenant_id, order_id, customer_id, amount, is_frozen) VALUES (current_setting('suanpan.tenant')::uuid, $1, $2, $3, $4)
     ON CONFLICT (tenant_id, order_id) DO UPDATE SET customer_id = excluded.customer_id, amount = excluded.amount, is_frozen = excluded.is_frozen
       WHERE (credit_hold.customer_id, credit_hold.amount, credit_hold.is_frozen) IS DISTINCT FROM (excluded.customer_id, excluded.amount, excluded.is_frozen)`,
    [orderId, customerId, amount, isFrozen],
  );
}

/** Makes what was frozen for an order a hold. */
export async function thawCredit(tx: Transaction, orderId: string): Promise<void> {
  await tx.rows('UPDATE credit_hold SET is_frozen = false WHERE order_id = $1 AND is_frozen', [orderId]);
}
