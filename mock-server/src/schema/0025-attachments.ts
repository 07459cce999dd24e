import type { Migration } from '#kernel/database/migrate.ts';

/**
 * Files that belong to documents. What a file is stands in one table, which is audited, and its bytes in another, which is not: the audit
 * names them by their SHA-256, which the database holds them to.
 *
 * The bytes are compressed already, so the database does not try it again.
 */
export const attachmentsMigration: Migration = {
  id: '0025-attachments',
  sql: `
CREATE TABLE attachment (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  document_id uuid NOT NULL,
  name text NOT NULL CHECK (name <> '' AND char_length(name) <= 120),
  media_type text NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg', 'image/webp', 'application/pdf')),
  size integer NOT NULL CHECK (size > 0),
  sha256 text COLLATE "C" NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, document_id) REFERENCES document (tenant_id, id)
);
CREATE INDEX attachment_by_document ON attachment (tenant_id, document_id, created_at, id) INCLUDE (size);
CREATE TABLE attachment_content (
  tenant_id uuid NOT NULL REFERENCES tenant,
  attachment_id uuid NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (tenant_id, attachment_id),
  FOREIGN KEY (tenant_id, attachment_id) REFERENCES attachment (tenant_id, id) ON DELETE CASCADE
);
ALTER TABLE attachment_content ALTER COLUMN bytes SET STORAGE EXTERNAL;
CALL protect_tenant_table('attachment');
CALL protect_tenant_table('attachment_content');
CALL audit_table('attachment');
GRANT SELECT, INSERT, DELETE ON attachment TO suanpan_app;
GRANT SELECT, INSERT ON attachment_content TO suanpan_app;

CREATE FUNCTION guard_attachment_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM attachment a WHERE a.tenant_id = NEW.tenant_id AND a.id = NEW.attachment_id
    AND a.size = octet_length(NEW.bytes) AND a.sha256 = encode(sha256(NEW.bytes), 'hex')) THEN
    RAISE EXCEPTION 'the bytes are not those of the attachment' USING ERRCODE = 'check_violation', CONSTRAINT = 'bytes_as_named';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bytes_as_named BEFORE INSERT ON attachment_content FOR EACH ROW EXECUTE FUNCTION guard_attachment_content();

CREATE FUNCTION guard_gone_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM document d WHERE d.tenant_id = OLD.tenant_id AND d.id = OLD.document_id AND d.status = 'DRAFT') THEN
    RAISE EXCEPTION 'only a draft can lose its attachments' USING ERRCODE = 'check_violation', CONSTRAINT = 'posted_stays';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER drafts_only BEFORE DELETE ON attachment FOR EACH ROW EXECUTE FUNCTION guard_gone_attachment();
`,
};
