import type { Change } from '#core/access/change.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import type { CompanyMode } from './company-mode.ts';

/** How much of masters and of documents there is. */
export interface EnteredCounts {
  readonly masters: number;
  readonly documents: number;
}

/** From where a company comes, and whether work goes on in another one. */
export interface CompanyLife {
  readonly name: string;
  readonly mode: CompanyMode;
  readonly firstMonth: string | null;
  /** What its samples came to; null when it has none. */
  readonly samples: EnteredCounts | null;
  readonly archivedAt: Date | null;
  readonly successorId: string | null;
  readonly paidUntil: string | null;
  /** Whether whoever makes a document does not approve it. */
  readonly separateDuties: boolean;
}

type LifeRow = Omit<CompanyLife, 'samples'> & { readonly sampleMasters: number | null; readonly sampleDocuments: number | null };

const columns = `name, mode, first_month AS "firstMonth", archived_at AS "archivedAt", successor_id AS "successorId", paid_until AS "paidUntil",
  separate_duties AS "separateDuties", sample_masters AS "sampleMasters", sample_documents AS "sampleDocuments"`;

/** Reads the life of the transaction's company. */
export async function findCompanyLife(tx: Transaction): Promise<CompanyLife> {
  return lifeOf(onlyRow(await tx.rows<LifeRow>(`SELECT ${columns} FROM tenant`)));
}

/** Reads it and lets nobody enter anything until the end of the transaction; who is entering something is waited for. */
export async function lockCompanyLife(tx: Transaction): Promise<CompanyLife> {
  return lifeOf(onlyRow(await tx.rows<LifeRow>(`SELECT ${columns} FROM tenant FOR UPDATE`)));
}

function lifeOf({ sampleMasters, sampleDocuments, ...life }: LifeRow): CompanyLife {
  const samples = sampleMasters === null || sampleDocuments === null ? null : { masters: sampleMasters, documents: sampleDocuments };
  return { ...life, samples };
}

/** Writes down what the samples of the transaction's company came to. */
export async function markSamples(tx: Transaction, { masters, documents }: EnteredCounts): Promise<void> {
  await tx.rows('UPDATE tenant SET sample_masters = $1, sample_documents = $2', [masters, documents]);
}

/** Archives the transaction's company: work goes on in its successor. Invitations into it are no longer open. */
export async function archiveCompany(tx: Transaction, successorId: string, { memberId, at }: Change): Promise<void> {
  await tx.rows(
    `UPDATE member_invitation SET revoked_at = $1, updated_by = $2, updated_at = $1, version = version + 1
     WHERE revoked_at IS NULL AND used_at IS NULL`,
    [at, memberId],
  );
  await tx.rows('UPDATE tenant SET version = version + 1, archived_at = $1, successor_id = $2', [at, successorId]);
}

/** Writes down which company the transaction's company goes on for, until when that is paid, and whether duties are separate. */
export async function markPredecessor(
  tx: Transaction,
  predecessorId: string,
  { paidUntil, separateDuties }: Pick<CompanyLife, 'paidUntil' | 'separateDuties'>,
): Promise<void> {
  await tx.rows('UPDATE tenant SET predecessor_id = $1, paid_until = $2, separate_duties = $3', [predecessorId, paidUntil, separateDuties]);
}

/** Until when anything may be entered into a company. */
export interface EntryEnd {
  readonly isArchived: boolean;
  /** The last day on which anything is; null for no end. */
  readonly paidUntil: string | null;
}

/** Reads whether anything may be entered into the transaction's company, and keeps that so until the end of the transaction. */
export async function findEntryEnd(tx: Transaction): Promise<EntryEnd> {
  return onlyRow(
    await tx.rows<EntryEnd>('SELECT archived_at IS NOT NULL AS "isArchived", paid_until AS "paidUntil" FROM tenant FOR KEY SHARE'),
  );
}

/** Writes the last day on which anything is entered into the transaction's company, or that there is none, and returns what was written before. */
export async function storePaidUntil(tx: Transaction, day: string | null): Promise<string | null> {
  const { before } = onlyRow(
    await tx.rows<{ readonly before: string | null }>('SELECT paid_until AS before FROM tenant FOR NO KEY UPDATE'),
  );
  if (before !== day) await tx.rows('UPDATE tenant SET version = version + 1, paid_until = $1', [day]);
  return before;
}
