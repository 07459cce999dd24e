import type { Migration } from '#kernel/database/migrate.ts';

const tables = ['document_line', 'sales_order_line', 'quotation_line', 'purchase_order_line'] as const;

/**
 * How a line was entered where that was not in the product's own unit: the unit with its name and factor then, and the quantity and price in it.
 *
 * The line's own quantity and price stay those of the product's unit; the quantity is held to be exactly so many of them.
 */
export const linesInUnitsMigration: Migration = {
  id: '0065-lines-in-units',
  sql: tables
    .map(
      (table) => `
ALTER TABLE ${table}
  ADD COLUMN unit_id uuid,
  ADD COLUMN unit_name text CHECK (btrim(unit_name) <> '' AND char_length(unit_name) <= 10),
  ADD COLUMN unit_factor numeric(18,4) CHECK (unit_factor > 0),
  ADD COLUMN unit_quantity numeric(18,4),
  ADD COLUMN unit_price numeric(18,6) CHECK (unit_price >= 0),
  ADD FOREIGN KEY (tenant_id, product_id, unit_id) REFERENCES product_unit (tenant_id, product_id, id),
  ADD CONSTRAINT unit_is_whole CHECK (num_nulls(unit_id, unit_name, unit_factor, unit_quantity, unit_price) IN (0, 5)),
  ADD CONSTRAINT unit_comes_to_quantity CHECK (unit_id IS NULL OR quantity = unit_quantity * unit_factor);
CREATE INDEX ${table}_by_unit ON ${table} (tenant_id, unit_id) WHERE unit_id IS NOT NULL;
`,
    )
    .join(''),
};
