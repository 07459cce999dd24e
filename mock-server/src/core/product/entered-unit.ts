import type { NewRow } from '#kernel/database/insert-rows.ts';

/** How a line was entered in a further unit: its name and factor then, and the quantity and price in it, as decimal strings. */
export interface EnteredUnit {
  readonly unitId: string;
  readonly name: string;
  readonly factor: string;
  readonly quantity: string;
  readonly price: string;
}

/** The unit that a line was entered in, or null, from a table of lines under an alias. */
export function enteredColumn(alias: string): string {
  return `CASE WHEN ${alias}.unit_id IS NOT NULL THEN jsonb_build_object('unitId', ${alias}.unit_id, 'name', ${alias}.unit_name,
    'factor', trim_scale(${alias}.unit_factor)::text, 'quantity', trim_scale(${alias}.unit_quantity)::text,
    'price', trim_scale(${alias}.unit_price)::text) END AS entered`;
}

/** Returns the columns of a line that say how it was entered. */
export function enteredColumnsOf(entered: EnteredUnit | null): NewRow {
  return {
    unit_id: entered?.unitId ?? null,
    unit_name: entered?.name ?? null,
    unit_factor: entered?.factor ?? null,
    unit_quantity: entered?.quantity ?? null,
    unit_price: entered?.price ?? null,
  };
}
