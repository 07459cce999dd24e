import { useSession } from '@suanpan/app-kit/use-session';
import type { Locale } from '@suanpan/protocol/session';
import { Button } from '@suanpan/shared-ui/button';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { StatusTag, type StatusTone } from '@suanpan/shared-ui/status-tag';
import { memo, useDeferredValue, useMemo } from 'react';
import { useMoment } from '../app/use-moment.ts';
import { useT } from '../texts.ts';
import { tableName, valueText } from './audit-words.ts';
import { changedRows } from './changed-rows.ts';
import type { AuditEntry, useAuditList } from './use-audit-list.ts';

interface AuditTableProps {
  list: Pick<ReturnType<typeof useAuditList>, 'rows' | 'isLoading' | 'isRefreshing'>;
  onOpen: (entry: AuditEntry) => void;
}

const tones: Readonly<Record<AuditEntry['act'], StatusTone>> = { INSERT: 'done', UPDATE: 'active', DELETE: 'danger' };

/** The entries of the log. They are drawn after what somebody does with a filter, and make way for it. */
export function AuditTable({ list: { rows, isLoading, isRefreshing }, onOpen }: AuditTableProps) {
  const shown = useMemo(() => ({ list: { rows, isLoading, isRefreshing }, onOpen }), [rows, isLoading, isRefreshing, onOpen]);
  return <Rows {...useDeferredValue(shown)} />;
}

const Rows = memo(function Rows({ list: { rows, isLoading, isRefreshing }, onOpen }: AuditTableProps) {
  const t = useT();
  return (
    <DataTable
      label={t('audit.title')}
      columns={useColumns(onOpen)}
      rows={rows}
      rowKey={({ number }) => String(number)}
      onRowAction={onOpen}
      isLoading={isLoading}
      isRefreshing={isRefreshing}
      empty={
        <EmptyState
          title={t('audit.noMatch')}
          body={t('audit.noMatchBody')}
          action={<LinkButton href="/settings/audit">{t('audit.clear')}</LinkButton>}
        />
      }
    />
  );
});

function useColumns(onOpen: (entry: AuditEntry) => void): readonly DataColumn<AuditEntry>[] {
  const t = useT();
  const moment = useMoment();
  const { locale } = useSession();
  return useMemo(
    () => [
      { id: 'AT', header: t('audit.at'), cell: ({ at }) => moment(at), width: 170, phone: 'meta' },
      { id: 'WHO', header: t('audit.who'), cell: ({ member }) => member?.name ?? t('audit.system'), phone: 'meta' },
      { id: 'ACT', header: t('audit.act'), cell: ({ act }) => <StatusTag tone={tones[act]}>{t(`act.${act}`)}</StatusTag>, phone: 'status' },
      { id: 'TABLE', header: t('audit.table'), cell: ({ table }) => tableName(t, table), phone: 'subtitle' },
      {
        id: 'WHAT',
        header: t('audit.what'),
        cell: (entry) => titleOf(entry, locale) ?? t('audit.rows', { count: entry.rowCount }),
        phone: 'title',
      },
      {
        id: 'OPEN',
        header: t('audit.open'),
        phone: 'action',
        cell: (entry) => (
          <Button size="small" onPress={() => onOpen(entry)} aria-label={t('audit.openNumber', { number: entry.number })}>
            {t('audit.open')}
          </Button>
        ),
      },
    ],
    [t, moment, locale, onOpen],
  );
}

/** What names the row to people, where an entry is about one. */
function titleOf(entry: AuditEntry, locale: Locale): string | null {
  const title = entry.rowCount === 1 ? (changedRows(entry)[0]?.title ?? null) : null;
  return title && valueText(title, { table: entry.table, column: 'kind', locale });
}
