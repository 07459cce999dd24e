import { Button } from '@suanpan/shared-ui/button';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useMemo } from 'react';
import { useMoment } from '../app/use-moment.ts';
import type { DepartmentCardFragment } from '../data/department-card.fragment.generated.ts';
import type { MemberCardFragment } from '../data/member-card.fragment.generated.ts';
import { useT } from '../texts.ts';

interface MemberTableProps {
  members: readonly MemberCardFragment[];
  departments: readonly DepartmentCardFragment[];
  isLoading: boolean;
  onOpen: (member: MemberCardFragment) => void;
}

/** Everybody who is or was in use, as rows that open. */
export function MemberTable({ members, departments, isLoading, onOpen }: MemberTableProps) {
  const t = useT();
  return (
    <DataTable
      label={t('members.title')}
      columns={useColumns(departments, onOpen)}
      rows={members}
      rowKey={({ id }) => id}
      onRowAction={onOpen}
      isLoading={isLoading}
      skeletonRows={4}
    />
  );
}

function useColumns(
  departments: readonly DepartmentCardFragment[],
  onOpen: (member: MemberCardFragment) => void,
): readonly DataColumn<MemberCardFragment>[] {
  const t = useT();
  const moment = useMoment();
  return useMemo(
    () => [
      { id: 'NAME', header: t('member.name'), cell: ({ name, isSelf }) => (isSelf ? t('member.self', { name }) : name), phone: 'title' },
      { id: 'LOGIN', header: t('member.loginName'), cell: ({ loginName }) => loginName, phone: 'meta' },
      {
        id: 'ROLES',
        header: t('member.roles'),
        cell: ({ roles }) => roles.map((role) => t(`role.${role}`)).join(t('list.between')),
        phone: 'subtitle',
      },
      ...(departments.length === 0
        ? []
        : [
            {
              id: 'DEPARTMENT',
              header: t('member.department'),
              cell: ({ departmentId }: MemberCardFragment) => departments.find(({ id }) => id === departmentId)?.name ?? '',
              phone: 'meta' as const,
            },
          ]),
      { id: 'SCOPE', header: t('member.scope'), cell: ({ customerScope }) => t(`scope.${customerScope}`), phone: 'hidden' },
      {
        id: 'SEEN',
        header: t('member.lastSeen'),
        cell: ({ lastSeenAt }) => (lastSeenAt === null ? t('member.notSeen') : moment(lastSeenAt)),
        phone: 'meta',
      },
      {
        id: 'STATUS',
        header: t('member.status'),
        cell: ({ enabled }) => <StatusTag tone={enabled ? 'done' : 'neutral'}>{t(enabled ? 'member.inUse' : 'member.outOfUse')}</StatusTag>,
        phone: 'status',
      },
      {
        id: 'ACT',
        header: t('list.act'),
        phone: 'action',
        cell: (member) => (
          <Button size="small" onPress={() => onOpen(member)} aria-label={t('member.editOf', { name: member.name })}>
            {t('action.edit')}
          </Button>
        ),
      },
    ],
    [t, moment, departments, onOpen],
  );
}
