import type { Migration } from '#kernel/database/migrate.ts';

/**
 * Vouchers that come again, such as depreciation and wages, under a name: the company's, whoever keeps them.
 *
 * A template may be without amounts, so its lines are entries and no facts: they are kept as they were typed, and checked when a voucher is
 * made of them. `voucher_template_use` says which document was begun with which, so that a month knows what is still to be written.
 */
export const voucherTemplateMigration: Migration = {
  id: '0072-voucher-template',
  sql: `
CREATE TABLE voucher_template (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  name text NOT NULL CHECK (btrim(name) <> '' AND char_length(name) <= 40),
  is_monthly boolean NOT NULL,
  word text NOT NULL CHECK (word IN ('记', '收', '付', '转')),
  summary text NOT NULL CHECK (char_length(summary) <= 200),
  lines jsonb NOT NULL CHECK (jsonb_typeof(lines) = 'array' AND jsonb_array_length(lines) BETWEEN 1 AND 500),
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  updated_by uuid NOT NULL, updated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, name)
);
CALL protect_tenant_table('voucher_template');
CALL audit_table('voucher_template');
GRANT SELECT, INSERT, DELETE ON voucher_template TO suanpan_app;
GRANT UPDATE (is_monthly, word, summary, lines, version, updated_by, updated_at) ON voucher_template TO suanpan_app;

CREATE TABLE voucher_template_use (
  tenant_id uuid NOT NULL REFERENCES tenant,
  document_id uuid NOT NULL,
  template_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, document_id),
  FOREIGN KEY (tenant_id, document_id) REFERENCES document (tenant_id, id),
  FOREIGN KEY (tenant_id, template_id) REFERENCES voucher_template (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX voucher_template_use_template ON voucher_template_use (tenant_id, template_id);
CALL protect_tenant_table('voucher_template_use');
CALL audit_table('voucher_template_use');
GRANT SELECT, INSERT, DELETE ON voucher_template_use TO suanpan_app;
`,
};
