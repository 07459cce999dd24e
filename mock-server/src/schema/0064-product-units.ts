import type { Migration } from '#kernel/database/migrate.ts';

/**
 * Further units of products, each so many of the product's own.
 *
 * Units change places, names and barcodes in one statement, so the rules of one are held at its end.
 */
export const productUnitsMigration: Migration = {
  id: '0064-product-units',
  sql: `
CREATE TABLE product_unit (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  product_id uuid NOT NULL,
  position integer NOT NULL CHECK (position BETWEEN 1 AND 4),
  name text NOT NULL CHECK (btrim(name) <> '' AND char_length(name) <= 10),
  factor numeric(18,4) NOT NULL CHECK (factor > 0),
  barcode text CHECK (barcode ~ '^([0-9]{8}|[0-9]{13})$'),
  price numeric(18,6) CHECK (price >= 0),
  enabled boolean NOT NULL,
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  updated_by uuid NOT NULL, updated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, product_id) REFERENCES product (tenant_id, id),
  CONSTRAINT unit_name_is_of_one UNIQUE (tenant_id, product_id, name) DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT unit_place_is_of_one UNIQUE (tenant_id, product_id, position) DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT unit_barcode_is_of_one UNIQUE (tenant_id, barcode) DEFERRABLE INITIALLY IMMEDIATE,
  -- What a line names together: a unit is of the line's product.
  UNIQUE (tenant_id, product_id, id)
);
CALL protect_tenant_table('product_unit');
CALL audit_table('product_unit');
GRANT SELECT, INSERT, UPDATE, DELETE ON product_unit TO suanpan_app;

-- Products from before may share a barcode; who takes one looks whether it is free.
CREATE INDEX product_by_barcode ON product (tenant_id, barcode) WHERE barcode <> '';
`,
};
