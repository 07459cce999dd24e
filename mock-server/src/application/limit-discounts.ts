import { checkDiscounts, excessDiscounts, type DiscountReason, type GivenDiscount } from '#business/sales/check-discounts.ts';
import { findLinkedLines } from '#business/sales/order-link-store.ts';
import { findDocumentLines } from '#business/trade/document-store.ts';
import { findMostDiscount } from '#core/member/discount-limit.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { Work } from './work.ts';

/** Notes each line of entries that gives more discount than the actor may. */
export async function checkOwnDiscounts(
  { tx, actor }: Work,
  lines: readonly GivenDiscount[],
  problems: ProblemSink<DiscountReason>,
): Promise<void> {
  if (lines.some(givesSome)) checkDiscounts(lines, await findMostDiscount(tx, actor.memberId), problems);
}

/** Refuses to hand in, send or approve what gives more discount than the actor may; the first such line is named. */
export async function assertOwnDiscounts({ tx, actor }: Work, lines: readonly GivenDiscount[]): Promise<void> {
  if (!lines.some(givesSome)) return;
  const [excess] = excessDiscounts(lines, await findMostDiscount(tx, actor.memberId));
  if (excess !== undefined) throw new Refusal<DiscountReason>('discount-too-high', { ...excess });
}

/** Refuses to approve a sale that gives more discount than the actor may, and than the orders agreed that it carries out. */
export async function assertDiscountsOfSale(work: Work, documentId: string): Promise<void> {
  const lines = await findDocumentLines(work.tx, [documentId]);
  const linked = lines.flatMap(({ orderLineId }) => (orderLineId === null ? [] : [orderLineId]));
  const agreed = new Map((linked.length === 0 ? [] : await findLinkedLines(work.tx, linked)).map((line) => [line.id, line.discount]));
  await assertOwnDiscounts(
    work,
    lines.map(({ discount, orderLineId }) => ({ discount: discount ?? '0', agreed: agreed.get(orderLineId ?? '') })),
  );
}

function givesSome({ discount }: GivenDiscount): boolean {
  return discount !== '0';
}
