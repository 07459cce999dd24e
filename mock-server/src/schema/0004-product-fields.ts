import type { Migration } from '#kernel/database/migrate.ts';

/** What the list and the form of products need: whether one is in use, what names are sorted by, and an index for each order. */
export const productFieldsMigration: Migration = {
  id: '0004-product-fields',
  sql: `
ALTER TABLE product
  ADD COLUMN enabled boolean NOT NULL DEFAULT true,
  -- Empty for products from before this step: pinyin cannot be made here. Their initials stand in until they are saved.
  ADD COLUMN sort_key text COLLATE "C" NOT NULL DEFAULT '',
  ADD CONSTRAINT product_sku_length CHECK (char_length(sku) <= 30),
  ADD CONSTRAINT product_barcode_shape CHECK (barcode = '' OR barcode ~ '^([0-9]{8}|[0-9]{13})$'),
  ADD CONSTRAINT product_name_length CHECK (btrim(name) <> '' AND char_length(name) <= 100),
  ADD CONSTRAINT product_spec_length CHECK (char_length(spec) <= 100),
  ADD CONSTRAINT product_unit_length CHECK (btrim(unit) <> '' AND char_length(unit) <= 10);
CREATE INDEX product_by_sku ON product (tenant_id, (sku COLLATE "C"), id);
CREATE INDEX product_by_name ON product (tenant_id, (CASE WHEN sort_key = '' THEN lower(mnemonic) || E'\\n' || name ELSE sort_key END COLLATE "C"), id);
CREATE INDEX product_by_price ON product (tenant_id, price, id);
`,
};
