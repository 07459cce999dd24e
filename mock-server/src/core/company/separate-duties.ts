import { rolesWith } from '#core/access/permission.ts';
import type { Transaction } from '#kernel/database/transaction.ts';

/** Why something cannot be done where whoever makes a document does not approve it. */
export type DutyReason = 'own-document' | 'own-entries' | 'too-few-approvers';

/** How many members in use may approve: documents of the books, and sales orders. */
export interface Approvers {
  readonly documents: number;
  readonly salesOrders: number;
}

/** Returns whether the transaction's company has it that whoever makes a document does not approve it. */
export async function hasSeparateDuties(tx: Transaction): Promise<boolean> {
  const [company] = await tx.rows<{ readonly separateDuties: boolean }>('SELECT separate_duties AS "separateDuties" FROM tenant');
  return company?.separateDuties === true;
}

/** Writes whether it has. */
export async function storeSeparateDuties(tx: Transaction, companyId: string, separateDuties: boolean): Promise<void> {
  await tx.rows('UPDATE tenant SET version = version + 1, separate_duties = $2 WHERE id = $1', [companyId, separateDuties]);
}

/** Counts who may approve. */
export async function countApprovers(tx: Transaction): Promise<Approvers> {
  const [found] = await tx.rows<Approvers>(
    `SELECT count(*) FILTER (WHERE roles && $1::text[])::int AS documents, count(*) FILTER (WHERE roles && $2::text[])::int AS "salesOrders"
     FROM member WHERE enabled`,
    [rolesWith('books.document.approve'), rolesWith('sales.order.approve')],
  );
  return found ?? { documents: 0, salesOrders: 0 };
}
