import { listPrice } from '@suanpan/money/list-price';
import {
  checkDiscounts,
  excessDiscounts,
  givenPrice,
  type DiscountReason,
  type DiscountTerms,
  type SoldLine,
} from '#business/sales/check-discounts.ts';
import { findLinkedLines, type LinkedLine } from '#business/sales/order-link-store.ts';
import { findQuotationLines, findQuotations } from '#business/sales/quotation-store.ts';
import { findDocumentLines } from '#business/trade/document-store.ts';
import type { TradeDocument } from '#business/trade/document.ts';
import { findMostDiscount } from '#core/member/discount-limit.ts';
import { findProducts } from '#core/product/product-store.ts';
import { isId } from '#kernel/ids/ids.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { Work } from './work.ts';

/** Notes each line of entries that gives more than the actor may: by its discount, or by a price below the list's. */
export async function checkOwnDiscounts(work: Work, lines: readonly SoldLine[], problems: ProblemSink<DiscountReason>): Promise<void> {
  const terms = await termsOf(work, lines);
  if (terms !== null) checkDiscounts(lines, terms, problems);
}

/** Refuses to hand in, send or approve what gives more than the actor may; the first such line is named. */
export async function assertOwnDiscounts(work: Work, lines: readonly SoldLine[]): Promise<void> {
  const terms = await termsOf(work, lines);
  const [excess] = terms === null ? [] : excessDiscounts(lines, terms);
  if (excess !== undefined) throw new Refusal<DiscountReason>(excess.reason, excess.facts);
}

/** Refuses to approve a sale that gives more than the actor may, and than the orders agreed that it carries out. */
export async function assertDiscountsOfSale(work: Work, { id, taxIncluded }: Pick<TradeDocument, 'id' | 'taxIncluded'>): Promise<void> {
  const lines = await findDocumentLines(work.tx, [id]);
  const linked = lines.flatMap(({ orderLineId }) => (orderLineId === null ? [] : [orderLineId]));
  const agreed = new Map((linked.length === 0 ? [] : await findLinkedLines(work.tx, linked)).map((line) => [line.id, line]));
  const sold = lines.flatMap(({ productId, quantity, price, discount, entered, orderLineId }) =>
    productId === null || quantity === null || price === null
      ? []
      : [{ productId, quantity, price, discount: discount ?? '0', entered, agreed: agreedOf(agreed.get(orderLineId ?? ''), taxIncluded) }],
  );
  await assertOwnDiscounts(work, sold);
}

/** Returns what an order agreed for a line that carries it out: only where both mean their prices alike, with tax or without. */
export function agreedOf(
  ordered: Pick<LinkedLine, 'price' | 'discount' | 'entered' | 'taxIncluded'> | undefined,
  taxIncluded: boolean,
): SoldLine['agreed'] {
  return ordered?.taxIncluded === taxIncluded ? [givenPrice(ordered)] : [];
}

/** Returns lines with what the quotation gives for their products that they are made from: it was sent by somebody who might give it. */
export async function withQuotedPrices<Line extends SoldLine>(
  { tx }: Work,
  lines: readonly Line[],
  { quotationId, taxIncluded }: { readonly quotationId: string | null; readonly taxIncluded: boolean },
): Promise<readonly Line[]> {
  if (quotationId === null) return lines;
  const [quotation] = await findQuotations(tx, [quotationId]);
  if (quotation?.taxIncluded !== taxIncluded) return lines;
  const quoted = await findQuotationLines(tx, [quotationId]);
  return lines.map((line) => ({
    ...line,
    agreed: quoted.filter(({ productId }) => productId === line.productId).map((one) => givenPrice(one)),
  }));
}

/** What the actor is held against; null where nothing limits them, which is the rule. */
async function termsOf({ tx, actor }: Work, lines: readonly SoldLine[]): Promise<DiscountTerms | null> {
  const most = await findMostDiscount(tx, actor.memberId);
  if (most === null) return null;
  const products = await findProducts(tx, [...new Set(lines.map(({ productId }) => productId))].filter(isId));
  const known = new Map(products.map((product) => [product.id, product]));
  return {
    most,
    listOf({ productId, entered }) {
      const product = known.get(productId);
      return product ? listPrice(product, entered && { id: entered.unitId, factor: entered.factor }) : null;
    },
  };
}
