import type { MemberRights } from './member-record.ts';

/** A place in the company that whoever has the link may take, once. */
export interface Invitation extends MemberRights {
  readonly id: string;
  readonly version: number;
  /** Whom it is for, for whoever sends it; may be empty. */
  readonly note: string;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly usedAt: Date | null;
  /** The member that it made. */
  readonly usedBy: string | null;
  readonly createdBy: string;
  readonly createdAt: Date;
}

/** What has become of an invitation. */
export type InvitationState = 'open' | 'used' | 'revoked' | 'expired';

/** How long a link is good for, in milliseconds. */
export const invitationLifetimeMs = 7 * 86_400_000;

/** Returns what has become of an invitation by `now`. */
export function invitationState({ revokedAt, usedAt, expiresAt }: Invitation, now: Date): InvitationState {
  if (usedAt !== null) return 'used';
  if (revokedAt !== null) return 'revoked';
  return expiresAt <= now ? 'expired' : 'open';
}
