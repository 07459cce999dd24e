import { convertPrice } from '@suanpan/money/unit-conversion';
import type { SelectOption } from '@suanpan/shared-ui/select-field';
import { plainDecimal, priceText } from './decimal-text.ts';
import type { EnteredUnit } from './shown-line.ts';

/** A further unit of a product, as a line knows it. */
export interface LineUnit {
  readonly id: string;
  readonly name: string;
  /** How many of the product's own unit it is. */
  readonly factor: string;
}

/** A further unit that a line may be entered in. */
export interface UnitOfProduct extends LineUnit {
  readonly barcode: string;
  /** Its own list price; null where that follows from the product's. */
  readonly price: string | null;
  readonly enabled: boolean;
}

/** A line that is or was entered, with its product. */
interface LineOfUnits {
  readonly product: { readonly unit: string; readonly price?: string; readonly units?: readonly UnitOfProduct[] | undefined } | null;
  readonly unit?: LineUnit | null | undefined;
  readonly price: string;
  readonly converted?: ConvertedPrice | undefined;
}

/** What a price was before it followed a line to another unit: back there it is that again. */
export interface ConvertedPrice {
  readonly price: string;
  readonly factor: string;
  readonly result: string;
}

/** Stands for the product's own unit where one is chosen. */
export const ownUnit = '';

/** Returns whether any line can be entered in more than one unit, so that it matters which. */
export function hasUnits(lines: readonly LineOfUnits[]): boolean {
  return lines.some(({ product, unit }) => unit != null || product?.units?.some(({ enabled }) => enabled) === true);
}

/** Returns the units that a line may be entered in: its product's own first, and the one that it is in though that is out of use. */
export function unitOptions({ product, unit }: LineOfUnits): readonly SelectOption[] {
  if (product === null) return [];
  const further = (product.units ?? []).filter(({ id, enabled }) => enabled || id === unit?.id);
  const isKnown = unit == null || further.some(({ id }) => id === unit.id);
  return [
    { value: ownUnit, label: product.unit },
    ...[...further, ...(isKnown ? [] : [unit])].map(({ id, name, factor }) => ({
      value: id,
      label: `${name} = ${plainDecimal(factor)} ${product.unit}`,
    })),
  ];
}

/** Returns a line in another of its product's units. The price is the unit's own where it has one and lists are sold from, and follows the factor else. */
export function inUnit<Line extends LineOfUnits>(line: Line, unitId: string, { isListed }: { readonly isListed: boolean }): Line {
  const unit = unitId === ownUnit ? null : findUnit(line, unitId);
  if (unit === undefined) return line;
  const listed = isListed ? listedPrice(line, unitId) : null;
  if (listed !== null || line.price === '') return { ...line, unit, price: listed ?? '', converted: undefined };
  const { price, factor } = typedPrice(line);
  const result = follow({ price, factor }, unit?.factor ?? '1');
  return { ...line, unit, price: result, converted: { price, factor, result } };
}

/** A price that has only followed the line is still the one that was typed. */
function typedPrice({ converted, price, unit }: LineOfUnits): Pick<ConvertedPrice, 'price' | 'factor'> {
  return converted?.result === price ? converted : { price, factor: unit?.factor ?? '1' };
}

function findUnit({ product, unit }: LineOfUnits, unitId: string): LineUnit | undefined {
  const found = product?.units?.find(({ id }) => id === unitId) ?? (unit?.id === unitId ? unit : undefined);
  return found && { id: found.id, name: found.name, factor: found.factor };
}

function follow({ price, factor }: Pick<ConvertedPrice, 'price' | 'factor'>, to: string): string {
  if (factor === to) return price;
  try {
    return priceText(convertPrice(price, { from: factor, to }));
  } catch {
    // A half-typed price follows nobody.
    return price;
  }
}

/** Where neither unit has a price of its own, the one that was typed follows. */
function listedPrice({ product, unit }: LineOfUnits, unitId: string): string | null {
  const units = product?.units ?? [];
  const [to, from] = [units.find(({ id }) => id === unitId), units.find(({ id }) => id === unit?.id)];
  if (to?.price != null) return priceText(to.price);
  if (from?.price == null || product?.price === undefined) return null;
  return priceText(to ? convertPrice(product.price, { from: '1', to: to.factor }) : product.price);
}

/** Returns the unit that a line was entered in, for one that is typed on. */
export function unitOf({ unitId, name, factor }: EnteredUnit): LineUnit {
  return { id: unitId, name, factor };
}
