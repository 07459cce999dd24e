import type { Change } from '#core/access/change.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { Invitation } from './invitation.ts';
import { rightsColumns, rowOfRights, type MemberRights } from './member-record.ts';

/** A new invitation, and what is stored of its secret. */
export type NewInvitation = MemberRights & Pick<Invitation, 'id' | 'note' | 'expiresAt'> & { readonly tokenHash: Buffer };

const columns = `id, version, note, ${rightsColumns}, expires_at AS "expiresAt",
  revoked_at AS "revokedAt", used_at AS "usedAt", used_by AS "usedBy", created_by AS "createdBy", created_at AS "createdAt"`;

/** Reads the latest invitations, the newest first. */
export function listInvitations(tx: Transaction, limit: number): Promise<readonly Invitation[]> {
  return tx.rows(`SELECT ${columns} FROM member_invitation ORDER BY created_at DESC, id DESC LIMIT $1`, [limit]);
}

/** Reads an invitation by what is stored of its secret; null when there is none. */
export async function findInvitation(tx: Transaction, tokenHash: Buffer): Promise<Invitation | null> {
  const [invitation] = await tx.rows<Invitation>(`SELECT ${columns} FROM member_invitation WHERE token_hash = $1`, [tokenHash]);
  return invitation ?? null;
}

/** Reads an invitation by one of its keys and keeps others from using or revoking it until the end of the transaction. */
export async function lockInvitation(
  tx: Transaction,
  by: { readonly id: string } | { readonly tokenHash: Buffer },
): Promise<Invitation | null> {
  const [where, value] = 'id' in by ? ['id = $1', by.id] : ['token_hash = $1', by.tokenHash];
  const [invitation] = await tx.rows<Invitation>(`SELECT ${columns} FROM member_invitation WHERE ${where} FOR UPDATE`, [value]);
  return invitation ?? null;
}

/** Writes a new invitation. */
export function insertInvitation(tx: Transaction, invitation: NewInvitation, { memberId, at }: Change): Promise<void> {
  const { id, tokenHash, note, expiresAt } = invitation;
  const stamp = { version: 1, created_by: memberId, created_at: at, updated_by: memberId, updated_at: at };
  const row = {
    id,
    token_hash: String.raw`\x${tokenHash.toString('hex')}`,
    note,
    ...rowOfRights(invitation),
    expires_at: expiresAt,
    ...stamp,
  };
  return insertRows(tx, 'member_invitation', [row]);
}

/** Takes an invitation back. */
export async function revokeInvitation(tx: Transaction, id: string, { memberId, at }: Change): Promise<void> {
  await tx.rows('UPDATE member_invitation SET version = version + 1, revoked_at = $3, updated_by = $2, updated_at = $3 WHERE id = $1', [
    id,
    memberId,
    at,
  ]);
}

/** Notes who an invitation has made a member of. */
export async function takeInvitation(tx: Transaction, id: string, { memberId, at }: Change): Promise<void> {
  await tx.rows(
    'UPDATE member_invitation SET version = version + 1, used_at = $3, used_by = $2, updated_by = $2, updated_at = $3 WHERE id = $1',
    [id, memberId, at],
  );
}
