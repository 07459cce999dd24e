import type { Migration } from '#kernel/database/migrate.ts';

/**
 * Small-scale taxpayers: the parameters of their value-added tax, special invoices that they do not deduct, and the one account of their tax in charts
 * that were there before.
 *
 * A chart that has something of its own under that code keeps it; where 应交增值税 has nothing below it, nothing is added.
 */
export const smallScaleMigration: Migration = {
  id: '0058-small-scale',
  sql: `
ALTER TABLE book_parameter DROP CONSTRAINT book_parameter_name_check;
ALTER TABLE book_parameter ADD CONSTRAINT book_parameter_name_check CHECK (name IN ('TAXPAYER', 'URBAN_RATE', 'EDUCATION_RATE',
  'LOCAL_EDUCATION_RATE', 'SURTAX_FACTOR', 'INCOME_TAX_RATE', 'INPUT_CARRY_FORWARD', 'ALLOW_NEGATIVE_STOCK', 'ALLOW_ORDER_WITHOUT_STOCK',
  'LEVY_RATE', 'VAT_FILING', 'VAT_EXEMPT_SALES'));

-- Who is no general taxpayer deducts no special invoice either.
ALTER TABLE input_invoice DROP CONSTRAINT only_special_is_deducted;
ALTER TABLE input_invoice ADD CONSTRAINT only_special_is_deducted CHECK (kind = 'SPECIAL' OR deduction = 'NONE');

-- The owner sees rows of companies without force only. Nobody wrote these, so they are in no one's audit.
ALTER TABLE account NO FORCE ROW LEVEL SECURITY;
ALTER TABLE account DISABLE TRIGGER USER;
INSERT INTO account (tenant_id, id, version, code, parent_code, name, mnemonic, search_text, category, direction, leaf, standard, enabled,
    created_by, created_at, updated_by, updated_at)
  SELECT a.tenant_id, gen_random_uuid(), 1, '2221.01.11', a.code, '小规模应纳税额', 'XGMYNSE', E'2221.01.11\\n22210111\\n小规模应纳税额\\nxgmynse', a.category, 'CREDIT',
    true, true, true, a.created_by, a.created_at, a.created_by, a.created_at
  FROM account a WHERE a.code = '2221.01' AND NOT a.leaf
  ON CONFLICT (tenant_id, code) DO NOTHING;
ALTER TABLE account ENABLE TRIGGER USER;
ALTER TABLE account FORCE ROW LEVEL SECURITY;
`,
};
