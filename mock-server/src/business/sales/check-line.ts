import { parseDecimal, type DecimalLimits, type DecimalProblem } from '@suanpan/money/decimal';
import { lineAmounts, type LineAmounts } from '@suanpan/money/line-amounts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import { lineInUnit, type LineInUnit, type LineUnits } from './line-in-unit.ts';
import type { OrderEntryReason } from './sales-reason.ts';

/** What is entered on a line; numbers are decimal strings. */
export interface LineEntries {
  readonly productId: string;
  /** The further unit that quantity and price are in; the product's own when left out. */
  readonly unitId?: string | null | undefined;
  readonly quantity: string;
  readonly price: string;
  readonly discount?: string | null | undefined;
  readonly taxRate: string;
}

/** What a line is held against. */
export interface LineContext extends LineUnits {
  readonly taxIncluded: boolean;
  readonly productIds: ReadonlySet<string>;
  readonly disabledProductIds: ReadonlySet<string>;
  readonly taxRates: ReadonlySet<string>;
}

/** A line's checked entries and the amounts that follow. */
export interface CheckedLine extends LineAmounts, LineInUnit {
  readonly productId: string;
  readonly discount: string;
  readonly taxRate: string;
}

interface Place {
  readonly path: string;
  readonly problems: ProblemSink<OrderEntryReason>;
}

interface FieldRule {
  readonly limits: DecimalLimits;
  /** What a value below the least one means here. */
  readonly tooSmall: OrderEntryReason;
  readonly tooLarge: OrderEntryReason;
}

const rules = {
  quantity: { limits: { maxPlaces: 4, max: '999999.9999', min: '0.0001' }, tooSmall: 'quantity-not-positive', tooLarge: 'too-large' },
  price: { limits: { maxPlaces: 6, max: '9999999.999999' }, tooSmall: 'price-negative', tooLarge: 'too-large' },
  discount: { limits: { maxPlaces: 2, max: '99.99' }, tooSmall: 'discount-out-of-range', tooLarge: 'discount-out-of-range' },
  taxRate: { limits: { maxPlaces: 2, max: '100' }, tooSmall: 'tax-rate-not-valid', tooLarge: 'tax-rate-not-valid' },
} as const satisfies Record<string, FieldRule>;

/** What a line may have in its product's own unit, whatever it was entered in. */
const max = { quantity: rules.quantity.limits.max, price: rules.price.limits.max } as const;

/** The largest gross of a line, in fen: ten billion yuan, so that 500 of them stay exact. */
const maxGross = 1_000_000_000_000;

const nothing: LineAmounts = { net: 0, tax: 0, gross: 0 };

/** Returns the checked line; after a noted problem its amounts are zero. */
export function checkLine(entries: LineEntries, context: LineContext, place: Place): CheckedLine {
  const { path, problems } = place;
  if (!context.productIds.has(entries.productId)) problems.add(`${path}.productId`, 'product-unknown');
  else if (context.disabledProductIds.has(entries.productId)) problems.add(`${path}.productId`, 'product-disabled');
  const quantity = checkDecimal('quantity', entries.quantity, place);
  const price = checkDecimal('price', entries.price, place);
  const discount = checkDecimal('discount', entries.discount ?? '0', place);
  const taxRate = checkDecimal('taxRate', entries.taxRate, place);
  if (taxRate !== null && !context.taxRates.has(taxRate)) problems.add(`${path}.taxRate`, 'tax-rate-not-valid', { rate: taxRate });
  if (quantity === null || price === null || discount === null || taxRate === null) {
    return { productId: entries.productId, quantity: '0', price: '0', discount: '0', taxRate: '0', entered: null, ...nothing };
  }
  const { productId, unitId } = entries;
  const inUnit = lineInUnit({ productId, unitId, quantity, price }, context, { path, problems, max });
  // What was entered is what is paid: the price of the product's own unit is rounded.
  const amounts = lineAmounts({ quantity, price, discount, taxRate, taxIncluded: context.taxIncluded });
  if (amounts.gross > maxGross) problems.add(path, 'amount-too-large');
  return { productId, ...inUnit, discount, taxRate, ...(amounts.gross > maxGross ? nothing : amounts) };
}

function checkDecimal(field: keyof typeof rules, text: string, { path, problems }: Place): string | null {
  const { limits, tooSmall, tooLarge }: FieldRule = rules[field];
  const result = parseDecimal(text, limits);
  if (result.ok) return result.value;
  const reasons: Record<DecimalProblem, OrderEntryReason> = {
    malformed: 'decimal-malformed',
    'too-many-places': 'too-many-places',
    'too-small': tooSmall,
    'too-large': tooLarge,
  };
  problems.add(`${path}.${field}`, reasons[result.problem], { places: limits.maxPlaces, max: limits.max });
  return null;
}
