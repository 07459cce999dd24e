import type { ListMembersQuery } from '../data/list-members.generated.ts';
import { DepartmentDialog } from './DepartmentDialog.tsx';
import { InviteDialog } from './InviteDialog.tsx';
import { MemberDialog } from './MemberDialog.tsx';

interface MembersBesideProps {
  data: ListMembersQuery;
  /** The id of a member or department, or `invitation` or `department` for a new one. */
  beside: string;
  onClose: () => void;
}

/** What stands beside the list of members: one of them, a department, or who is invited. Renders a modal dialog. */
export function MembersBeside({ data: { companyMembers, departments }, beside, onClose }: MembersBesideProps) {
  if (beside === 'invitation') return <InviteDialog departments={departments} onClose={onClose} />;
  const member = companyMembers.find(({ id }) => id === beside);
  if (member) return <MemberDialog key={`${member.id} ${member.version}`} member={member} departments={departments} onClose={onClose} />;
  const department = departments.find(({ id }) => id === beside);
  if (!department && beside !== 'department') return null;
  return <DepartmentDialog key={beside} department={department} onClose={onClose} />;
}
