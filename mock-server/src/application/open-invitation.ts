import { findCompanyCard } from '#core/identity/company-card.ts';
import { findInvitation } from '#core/member/invitation-store.ts';
import { readInvitationToken, type InvitationToken } from '#core/member/invitation-token.ts';
import { invitationState, type Invitation } from '#core/member/invitation.ts';
import { findMembers } from '#core/member/member-store.ts';
import type { Clock } from '#kernel/clock/clock.ts';
import type { Database } from '#kernel/database/database.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';

/** Why an invitation makes nobody a member. */
export type InvitationRefusal = 'invitation-not-found' | 'invitation-expired' | 'invitation-used';

/** An invitation that can be used, as the one with the link sees it. */
export interface InvitationOffer {
  readonly token: InvitationToken;
  readonly invitation: Invitation;
  readonly companyName: string;
  /** The name of the member who invites. */
  readonly invitedBy: string;
}

/** Finds the invitation of a link, or refuses: one that was taken back is as if it had never been. */
export async function openInvitation(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  text: string,
): Promise<InvitationOffer> {
  const token = readInvitationToken(text);
  const company = token && (await database.identityTx((tx) => findCompanyCard(tx, token.companyId)));
  if (token === null || company === null) throw new Refusal<InvitationRefusal>('invitation-not-found');
  return database.tenantTx({ tenantId: token.companyId }, 'read', async (tx) => {
    const invitation = await findInvitation(tx, token.hash);
    if (invitation === null) throw new Refusal<InvitationRefusal>('invitation-not-found');
    assertOpen(invitation, clock.now());
    const [inviter] = await findMembers(tx, [invitation.createdBy]);
    return { token, invitation, companyName: company.name, invitedBy: inviter?.name ?? '' };
  });
}

/** Refuses an invitation that cannot be used any more. */
export function assertOpen(invitation: Invitation, now: Date): void {
  const state = invitationState(invitation, now);
  if (state === 'revoked') throw new Refusal<InvitationRefusal>('invitation-not-found');
  if (state === 'used') throw new Refusal<InvitationRefusal>('invitation-used');
  if (state === 'expired') throw new Refusal<InvitationRefusal>('invitation-expired');
}
