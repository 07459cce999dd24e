import type { ProductUnitReason } from '../check-product-units.ts';
import { maxUnits, type ProductUnit, type ProductUnitEntries } from '#core/product/product-unit.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import type { Cells } from './master-import.ts';

const fields = ['unit', 'factor', 'barcode', 'price'] as const;

/** The places of further units on a row: the product's own unit is the first. */
const places = Array.from({ length: maxUnits }, (_, index) => index + 2);

/** The columns of further units: `unit2`, `factor2`, `barcode2`, `price2` and so on. */
export const unitColumns: readonly string[] = places.flatMap((place) => fields.map((field) => `${field}${place}`));

/** A further unit as a row says it, and at which place; null for one that it does not name. */
export interface ReadUnit {
  readonly entry: ProductUnitEntries;
  readonly place: number | null;
}

/** Returns the further units of a product that a row names, over those that are there: what it does not name stays. */
export function unitsOf(cells: Cells, before: readonly ProductUnit[]): readonly ReadUnit[] {
  const named = places.filter((place) => fields.some((field) => (cells[`${field}${place}`] ?? '') !== ''));
  const read = named.map((place) => ({ place, entry: entryOf(cells, place, before) }));
  const kept = before.map((unit) => read.find(({ entry }) => entry.id === unit.id) ?? { place: null, entry: unit });
  // A unit that is named twice is judged twice.
  return [...kept, ...read.filter((unit) => !kept.includes(unit))];
}

/** Returns a sink that notes what is wrong with a unit at the columns of its place. */
export function unitProblems(units: readonly ReadUnit[], problems: ProblemSink<string>): ProblemSink<ProductUnitReason> {
  return {
    add(path, reason, facts) {
      const [, index, field = ''] = path.split('.');
      const place = index === undefined ? null : (units[Number(index)]?.place ?? 2);
      problems.add(place === null ? atWhole(path) : `${field === 'name' ? 'unit' : field}${place}`, reason, facts);
    },
  };
}

function atWhole(path: string): string {
  return path === 'units' ? 'unit2' : path;
}

function entryOf(cells: Cells, place: number, before: readonly ProductUnit[]): ProductUnitEntries {
  const cell = (field: (typeof fields)[number]): string | undefined => cells[`${field}${place}`];
  const name = cell('unit') ?? '';
  const kept = before.find((unit) => unit.name === name);
  const price = cell('price');
  return {
    id: kept?.id,
    name,
    factor: cell('factor') ?? kept?.factor ?? '',
    barcode: cell('barcode'),
    price: price === '' ? null : price,
  };
}
