import { useQuery } from '@apollo/client/react';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { Stack } from '@suanpan/shared-ui/stack';
import { useState } from 'react';
import { LoadFailure } from '../app/LoadFailure.tsx';
import type { MemberCardFragment } from '../data/member-card.fragment.generated.ts';
import { ListMembersDocument } from '../data/list-members.generated.ts';
import { InvitationTable } from '../members/InvitationTable.tsx';
import { InviteDialog } from '../members/InviteDialog.tsx';
import { MemberDialog } from '../members/MemberDialog.tsx';
import { MembersHead } from '../members/MembersHead.tsx';
import { MemberTable } from '../members/MemberTable.tsx';
import { useT } from '../texts.ts';

const none: readonly MemberCardFragment[] = [];

/** Who works in the company, what they may do, and who was invited. */
export function MembersPage() {
  const t = useT();
  const { data, error, refetch } = useQuery(ListMembersDocument);
  // The id of a member, or that somebody is invited.
  const [beside, setBeside] = useState<string | null>(null);
  // Somebody else may have changed what was refused.
  const close = (): void => {
    setBeside(null);
    void refetch();
  };
  usePageTitle(t('members.title'));
  const members = data?.companyMembers ?? none;
  const open = members.find(({ id }) => id === beside);
  return (
    <>
      <MembersHead members={data?.companyMembers} hearsKeys={beside === null} onInvite={() => setBeside('invitation')} />
      <Stack gap="wide">
        {error && !data && <LoadFailure error={error} onRetry={() => void refetch()} />}
        {(data || !error) && <MemberTable members={members} isLoading={!data} onOpen={({ id }) => setBeside(id)} />}
        {data && <InvitationTable invitations={data.invitations} />}
      </Stack>
      {open && <MemberDialog key={`${open.id} ${open.version}`} member={open} onClose={close} />}
      {beside === 'invitation' && <InviteDialog onClose={close} />}
    </>
  );
}
