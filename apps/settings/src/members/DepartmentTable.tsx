import { useCan } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { Panel } from '@suanpan/shared-ui/panel';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import type { DepartmentCardFragment } from '../data/department-card.fragment.generated.ts';
import type { MemberCardFragment } from '../data/member-card.fragment.generated.ts';
import { useT } from '../texts.ts';

interface DepartmentTableProps {
  departments: readonly DepartmentCardFragment[];
  members: readonly MemberCardFragment[];
  onOpen: (department: DepartmentCardFragment) => void;
  onAdd: () => void;
}

/** The departments of the company, and who is in them, as rows that open. Renders a `<section>` with a table; a remark while there are none. */
export function DepartmentTable({ departments, members, onOpen, onAdd }: DepartmentTableProps) {
  const t = useT();
  const canWrite = useCan('settings.member.write');
  const columns = useColumns(members, onOpen);
  return (
    <Panel
      title={t('departments.title')}
      action={
        canWrite && (
          <Button size="small" onPress={onAdd}>
            {t('departments.add')}
          </Button>
        )
      }
    >
      {departments.length === 0 ? (
        <p>{t('departments.none')}</p>
      ) : (
        <DataTable label={t('departments.title')} columns={columns} rows={departments} rowKey={({ id }) => id} onRowAction={onOpen} />
      )}
    </Panel>
  );
}

function useColumns(
  members: readonly MemberCardFragment[],
  onOpen: (department: DepartmentCardFragment) => void,
): readonly DataColumn<DepartmentCardFragment>[] {
  const t = useT();
  const namesIn = (department: string): string =>
    members.flatMap(({ departmentId, name }) => (departmentId === department ? [name] : [])).join(t('list.between'));
  return [
    { id: 'NAME', header: t('departments.name'), cell: ({ name }) => name, phone: 'title' },
    { id: 'MEMBERS', header: t('departments.members'), cell: ({ id }) => namesIn(id) || t('departments.nobody'), phone: 'subtitle' },
    {
      id: 'STATUS',
      header: t('member.status'),
      phone: 'status',
      cell: ({ enabled }) => <StatusTag tone={enabled ? 'done' : 'neutral'}>{t(enabled ? 'member.inUse' : 'member.outOfUse')}</StatusTag>,
    },
    {
      id: 'ACT',
      header: t('list.act'),
      phone: 'action',
      cell: (department) => (
        <Button size="small" onPress={() => onOpen(department)} aria-label={t('member.editOf', { name: department.name })}>
          {t('action.edit')}
        </Button>
      ),
    },
  ];
}
