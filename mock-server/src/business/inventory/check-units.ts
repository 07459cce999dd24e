import { parseDecimal, type DecimalLimits, type DecimalProblem } from '@suanpan/money/decimal';
import { isBarcode } from '#core/product/check-barcode.ts';
import { maxUnits, type ProductUnit, type ProductUnitEntries, type ProductUnitFields } from '#core/product/product-unit.ts';
import { checkText, type TextReason } from '#core/text/check-text.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';

/** What can be wrong with the further units of a product. */
export type UnitReason =
  | TextReason
  | 'decimal-malformed'
  | 'too-many-places'
  | 'too-large'
  | 'quantity-not-positive'
  | 'price-negative'
  | 'barcode-malformed'
  | 'unit-name-taken'
  | 'units-too-many'
  | 'unit-unknown';

type UnitProblems = ProblemSink<UnitReason>;

interface Field {
  readonly limits: DecimalLimits;
  readonly tooSmall: UnitReason;
}

const factor: Field = { limits: { maxPlaces: 4, max: '999999.9999', min: '0.0001' }, tooSmall: 'quantity-not-positive' };
const price: Field = { limits: { maxPlaces: 6, max: '9999999.999999' }, tooSmall: 'price-negative' };

/** Checks the further units of a product: each has a name of its own and is more or less than nothing. */
export function checkUnits(
  entries: readonly ProductUnitEntries[],
  { baseUnit, before }: { readonly baseUnit: string; readonly before: readonly ProductUnit[] },
  problems: UnitProblems,
): readonly ProductUnitFields[] {
  if (entries.length > maxUnits) problems.add('units', 'units-too-many', { max: maxUnits });
  const names = new Set([baseUnit]);
  const seen = new Set<string>();
  return entries.slice(0, maxUnits).map((entry, index) => {
    const path = `units.${index}`;
    const kept = before.find(({ id }) => id === entry.id);
    if (entry.id != null && (kept === undefined || seen.has(kept.id))) problems.add(`${path}.name`, 'unit-unknown', { unit: entry.name });
    if (kept !== undefined) seen.add(kept.id);
    const unit = checkUnit(entry, { path, before: kept ?? null }, problems);
    if (unit.name !== '' && names.has(unit.name)) problems.add(`${path}.name`, 'unit-name-taken', { unit: unit.name });
    names.add(unit.name);
    return unit;
  });
}

function checkUnit(
  entry: ProductUnitEntries,
  { path, before }: { readonly path: string; readonly before: ProductUnit | null },
  problems: UnitProblems,
): ProductUnitFields {
  const barcode = checkBarcode(entry, { path, before }, problems);
  const ownPrice = entry.price === undefined ? (before?.price ?? null) : entry.price;
  return {
    id: before?.id ?? null,
    name: checkText(problems, { path: `${path}.name`, text: entry.name }, { max: 10, required: true }),
    factor: checkDecimal(entry.factor, { path: `${path}.factor`, ...factor }, problems),
    barcode,
    price: ownPrice === null ? null : checkDecimal(ownPrice, { path: `${path}.price`, ...price }, problems),
    enabled: entry.enabled ?? before?.enabled ?? true,
  };
}

/** What is not said stays; an empty one takes the barcode away. */
function checkBarcode(
  entry: ProductUnitEntries,
  { path, before }: { readonly path: string; readonly before: ProductUnit | null },
  problems: UnitProblems,
): string {
  const said = entry.barcode === undefined ? before?.barcode : entry.barcode;
  const barcode = (said ?? '').normalize('NFKC').trim();
  if (barcode !== '' && !isBarcode(barcode)) problems.add(`${path}.barcode`, 'barcode-malformed');
  return barcode;
}

function checkDecimal(text: string, { path, limits, tooSmall }: Field & { readonly path: string }, problems: UnitProblems): string {
  const result = parseDecimal(text, limits);
  if (result.ok) return result.value;
  const reasons: Readonly<Record<DecimalProblem, UnitReason>> = {
    malformed: 'decimal-malformed',
    'too-many-places': 'too-many-places',
    'too-small': tooSmall,
    'too-large': 'too-large',
  };
  problems.add(path, reasons[result.problem], { places: limits.maxPlaces, max: limits.max });
  return '1';
}
