import type { Migration } from '#kernel/database/migrate.ts';

/** Drafts can be changed: their lines go and others come in their place, as long as nothing is posted. Lists of documents find by their head. */
export const draftEditsMigration: Migration = {
  id: '0017-draft-edits',
  sql: `
GRANT DELETE ON document_line TO suanpan_app;
CREATE FUNCTION guard_gone_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM document d WHERE d.tenant_id = OLD.tenant_id AND d.id = OLD.document_id AND d.status = 'DRAFT') THEN
    RAISE EXCEPTION 'only a draft can lose its lines' USING ERRCODE = 'check_violation', CONSTRAINT = 'posted_stays';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER drafts_only BEFORE DELETE ON document_line FOR EACH ROW EXECUTE FUNCTION guard_gone_line();

CREATE INDEX document_by_type ON document (tenant_id, type, date, id);
CREATE INDEX document_by_customer ON document (tenant_id, customer_id, date, id) WHERE customer_id IS NOT NULL;
CREATE INDEX document_by_supplier ON document (tenant_id, supplier_id, date, id) WHERE supplier_id IS NOT NULL;
`,
};
