import { useSession } from '@suanpan/app-kit/use-session';
import { dateFormatter } from '@suanpan/app-kit/formatters';
import { Button } from '@suanpan/shared-ui/button';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { PeriodFilter } from '@suanpan/shared-ui/period-filter';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { useT } from '../texts.ts';
import { actNamed, auditActs, auditTables } from './audit-list-state.ts';
import { tableName } from './audit-words.ts';
import type { useAuditList } from './use-audit-list.ts';

interface AuditFiltersProps {
  list: Pick<ReturnType<typeof useAuditList>, 'state' | 'change' | 'rows'>;
}

/** What narrows the log: what was done, to what, when; and one by one what was chosen in an entry. */
export function AuditFilters({ list }: AuditFiltersProps) {
  const t = useT();
  const { state, change } = list;
  const { company } = useSession();
  const { from, to, table } = state;
  const known = table !== null && !auditTables.some((name) => name === table) ? [...auditTables, table] : auditTables;
  return (
    <FilterBar>
      <FilterChips
        label={t('audit.act')}
        value={state.act ?? 'all'}
        options={[{ value: 'all', label: t('audit.all') }, ...auditActs.map((act) => ({ value: act, label: t(`act.${act}`) }))]}
        onChange={(value) => change({ act: actNamed(value) })}
      />
      <SelectField
        label={t('audit.table')}
        isLabelHidden
        value={table ?? 'all'}
        options={[{ value: 'all', label: t('audit.allTables') }, ...known.map((value) => ({ value, label: tableName(t, value) }))]}
        onChange={(value) => change({ table: value === 'all' ? null : value, row: null })}
      />
      <PeriodFilter
        label={t('audit.period')}
        value={from !== null && to !== null ? { start: from, end: to } : null}
        onChange={(period) => change({ from: period?.start ?? null, to: period?.end ?? null })}
        // The Swedish write days as ISO 8601 does.
        today={() => dateFormatter('sv-SE', { timeZone: company.timeZone }).format(new Date())}
      />
      <ChosenInEntry list={list} />
    </FilterBar>
  );
}

/** What was chosen in an entry, each of them to be taken off again. */
function ChosenInEntry({ list: { state, change, rows } }: AuditFiltersProps) {
  const t = useT();
  const { member, operation, row } = state;
  const name = rows.find((entry) => entry.member?.id === member)?.member?.name;
  return (
    <>
      {member !== null && (
        <Chosen text={name === undefined ? t('audit.oneMember') : t('audit.by', { name })} onClear={() => change({ member: null })} />
      )}
      {operation !== null && <Chosen text={t('audit.oneOperation')} onClear={() => change({ operation: null })} />}
      {row !== null && <Chosen text={t('audit.oneRow')} onClear={() => change({ row: null })} />}
    </>
  );
}

function Chosen({ text, onClear }: { text: string; onClear: () => void }) {
  const t = useT();
  return (
    <Button size="small" onPress={onClear} aria-label={t('audit.without', { filter: text })}>
      {text} ×
    </Button>
  );
}
