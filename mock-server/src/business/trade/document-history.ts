import type { Transaction } from '#kernel/database/transaction.ts';
import type { DocumentStatus } from './document.ts';

/** What can be done to a document of the books. */
export type DocumentAction = 'CREATED' | 'EDITED' | 'APPROVED' | 'VOIDED';

/** One thing that was done to a document. */
export interface DocumentEvent {
  readonly id: string;
  readonly documentId: string;
  readonly at: Date;
  readonly memberId: string;
  readonly action: DocumentAction;
}

interface AuditedState {
  readonly number: string;
  readonly documentId: string;
  readonly at: Date;
  readonly memberId: string;
  readonly before: DocumentStatus | null;
  readonly after: DocumentStatus;
}

/** Reads what was done to documents, the oldest first, from the audit: so nobody can leave anything out. */
export async function findDocumentHistory(tx: Transaction, documentIds: readonly string[]): Promise<readonly DocumentEvent[]> {
  const rows = await tx.rows<AuditedState>(
    `SELECT e.id::text AS number, e.row_id AS "documentId", (e.after->0->>'updated_at')::timestamptz AS at, e.after->0->>'updated_by' AS "memberId",
       e.before->0->>'status' AS before, e.after->0->>'status' AS after
     FROM audit_entry e WHERE e.table_name = 'document' AND e.row_id = ANY($1::text[]) AND e.after IS NOT NULL
       AND (e.before IS NULL OR e.before->0->>'version' <> e.after->0->>'version') ORDER BY e.id`,
    [documentIds],
  );
  return rows.map(({ number, before, after, ...event }) => ({ ...event, id: number, action: actionOf(before, after) }));
}

function actionOf(before: DocumentStatus | null, after: DocumentStatus): DocumentAction {
  if (before === null) return 'CREATED';
  if (before === after) return 'EDITED';
  return after === 'VOID' ? 'VOIDED' : 'APPROVED';
}
