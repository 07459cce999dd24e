import { requirePermission } from '#core/access/actor.ts';
import { noLimits } from '#core/access/member-limits.ts';
import { checkRights, type RightsEntries, type RightsReason } from '#core/member/check-rights.ts';
import { insertInvitation, lockInvitation, revokeInvitation as takeBack } from '#core/member/invitation-store.ts';
import { makeInvitationToken } from '#core/member/invitation-token.ts';
import { invitationLifetimeMs, type Invitation } from '#core/member/invitation.ts';
import { checkText, type TextReason } from '#core/text/check-text.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { assertOpen, type InvitationRefusal } from './open-invitation.ts';
import { changeOf, type Work } from './work.ts';

/** What is entered of an invitation. */
export interface InvitationEntries extends RightsEntries {
  /** Whom it is for. */
  readonly note?: string | null | undefined;
}

/** A new invitation, and the secret of its link, which is known here and now only. */
export interface MadeInvitation {
  readonly invitation: Invitation;
  readonly token: string;
}

/** Makes a link by which one person becomes a member, within seven days. */
export async function inviteMember(work: Work, entries: InvitationEntries): Promise<MadeInvitation> {
  const { tx, actor, ids, clock } = work;
  requirePermission(actor, 'settings.member.write');
  const problems = new ProblemList<RightsReason | TextReason>();
  const note = checkText(problems, { path: 'note', text: entries.note ?? '' }, { max: 50 });
  const rights = await checkRights(entries, { roles: [], ...noLimits }, { tx, problems });
  problems.assertNone();
  const { token, hash } = makeInvitationToken(actor.tenantId);
  const expiresAt = new Date(clock.now().getTime() + invitationLifetimeMs);
  await insertInvitation(tx, { id: ids.next(), tokenHash: hash, note, ...rights, expiresAt }, changeOf(work));
  return { invitation: written(await lockInvitation(tx, { tokenHash: hash })), token };
}

/** Takes an invitation back that nobody has used. */
export async function revokeInvitation(work: Work, id: string): Promise<Invitation> {
  requirePermission(work.actor, 'settings.member.write');
  const invitation = isId(id) ? await lockInvitation(work.tx, { id }) : null;
  if (invitation === null) throw new Refusal<InvitationRefusal>('invitation-not-found');
  if (invitation.revokedAt !== null) return invitation;
  // One that has run out may still be taken back.
  if (invitation.usedAt !== null) assertOpen(invitation, work.clock.now());
  await takeBack(work.tx, id, changeOf(work));
  return written(await lockInvitation(work.tx, { id }));
}

function written(invitation: Invitation | null): Invitation {
  if (invitation === null) throw new Error('The invitation that was just written is gone');
  return invitation;
}
