import type { Migration } from '#kernel/database/migrate.ts';

/**
 * When the books of a company were checked by themselves, and what that came to: one row for each of its nights. Whoever of several servers writes
 * the row does the check; one that was lost meanwhile leaves a row without an end, which another may take over. It says again what the books say,
 * so it is not audited.
 */
export const booksCheckMigration: Migration = {
  id: '0071-books-check',
  sql: `
CREATE TABLE books_check (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  day date NOT NULL,
  begun_at timestamptz NOT NULL,
  ended_at timestamptz,
  duration_ms integer CHECK (duration_ms >= 0),
  -- How much is not as it must be.
  problems integer CHECK (problems >= 0),
  -- Which invariants that is about.
  invariants text[],
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, day),
  CONSTRAINT ended_with_a_result CHECK (num_nulls(ended_at, duration_ms, problems, invariants) IN (0, 4))
);
CALL protect_tenant_table('books_check');
GRANT SELECT, INSERT, DELETE ON books_check TO suanpan_app;
GRANT UPDATE (begun_at, ended_at, duration_ms, problems, invariants) ON books_check TO suanpan_app;

ALTER TABLE member_notice DROP CONSTRAINT member_notice_kind_check;
ALTER TABLE member_notice ADD CONSTRAINT member_notice_kind_check CHECK (kind IN ('ORDER_SUBMITTED', 'ORDER_APPROVED', 'ORDER_CANCELLED',
  'DOCUMENT_VOIDED', 'PERIOD_CLOSED', 'PERIOD_REOPENED', 'BOOKS_DIFFER'));
`,
};
