import { useQuery } from '@apollo/client/react';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { Stack } from '@suanpan/shared-ui/stack';
import { useState } from 'react';
import { LoadFailure } from '../app/LoadFailure.tsx';
import type { DepartmentCardFragment } from '../data/department-card.fragment.generated.ts';
import type { MemberCardFragment } from '../data/member-card.fragment.generated.ts';
import { ListMembersDocument } from '../data/list-members.generated.ts';
import { BoundNotice } from '../members/BoundNotice.tsx';
import { InvitationTable } from '../members/InvitationTable.tsx';
import { DepartmentTable } from '../members/DepartmentTable.tsx';
import { MembersBeside } from '../members/MembersBeside.tsx';
import { MembersHead } from '../members/MembersHead.tsx';
import { MemberTable } from '../members/MemberTable.tsx';
import { useT } from '../texts.ts';

const none: readonly MemberCardFragment[] = [];
const noDepartments: readonly DepartmentCardFragment[] = [];

/** Who works in the company, what they may do, in which departments, and who was invited. */
export function MembersPage() {
  const t = useT();
  const { data, error, refetch } = useQuery(ListMembersDocument);
  // The id of a member or department, or what is new: an invitation or a department.
  const [beside, setBeside] = useState<string | null>(null);
  // Somebody else may have changed what was refused.
  const close = (): void => {
    setBeside(null);
    void refetch();
  };
  usePageTitle(t('members.title'));
  const { companyMembers: members = none, departments = noDepartments } = data ?? {};
  return (
    <>
      <MembersHead members={data?.companyMembers} hearsKeys={beside === null} onInvite={() => setBeside('invitation')} />
      <Stack gap="wide">
        {error && !data && <LoadFailure error={error} onRetry={() => void refetch()} />}
        <BoundNotice />
        {(data || !error) && (
          <MemberTable members={members} departments={departments} isLoading={!data} onOpen={({ id }) => setBeside(id)} />
        )}
        {data && (
          <>
            <DepartmentTable
              departments={departments}
              members={members}
              onOpen={({ id }) => setBeside(id)}
              onAdd={() => setBeside('department')}
            />
            <InvitationTable invitations={data.invitations} />
          </>
        )}
      </Stack>
      {data && beside !== null && <MembersBeside data={data} beside={beside} onClose={close} />}
    </>
  );
}
