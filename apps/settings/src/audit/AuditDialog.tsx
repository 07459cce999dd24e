import { Dialog } from '@suanpan/shared-ui/dialog';
import { DescriptionList } from '@suanpan/shared-ui/description-list';
import { Inline } from '@suanpan/shared-ui/inline';
import { Button } from '@suanpan/shared-ui/button';
import { Stack } from '@suanpan/shared-ui/stack';
import { useMoment } from '../app/use-moment.ts';
import { useT } from '../texts.ts';
import type { AuditListState } from './audit-list-state.ts';
import { tableName } from './audit-words.ts';
import { changedRows } from './changed-rows.ts';
import { ChangedRowView } from './ChangedRowView.tsx';
import type { AuditEntry } from './use-audit-list.ts';

interface AuditDialogProps {
  entry: AuditEntry;
  onClose: () => void;
  /** Shows another part of the log. */
  onSee: (part: Partial<AuditListState>) => void;
}

/** More rows than people look through; the rest is told by its number. */
const shownRows = 30;

const everything = { table: null, act: null, from: null, to: null, member: null, operation: null, row: null } as const;

/** An entry of the log: who, when, and each row before and after, side by side. Renders a modal dialog. */
export function AuditDialog({ entry, onClose, onSee }: AuditDialogProps) {
  const t = useT();
  const moment = useMoment();
  const rows = changedRows(entry);
  const { table, member, operation } = entry;
  const [only] = rows;
  const isOne = rows.length === 1 && only !== undefined && !only.id.startsWith('#');
  return (
    <Dialog title={`${t(`act.${entry.act}`)} · ${tableName(t, table)}`} isOpen onClose={onClose} size="large">
      <Stack gap="wide">
        <DescriptionList
          layout="columns"
          items={[
            { id: 'who', label: t('audit.who'), value: member?.name ?? t('audit.system') },
            { id: 'at', label: t('audit.at'), value: moment(entry.at, { isExact: true }) },
            { id: 'number', label: t('audit.number'), value: String(entry.number) },
          ]}
        />
        <Inline>
          {isOne && (
            <Button size="small" onPress={() => onSee({ ...everything, table, row: only.id })}>
              {t('audit.seeRow')}
            </Button>
          )}
          {operation !== null && (
            <Button size="small" onPress={() => onSee({ ...everything, operation })}>
              {t('audit.seeOperation')}
            </Button>
          )}
          {member !== null && (
            <Button size="small" onPress={() => onSee({ ...everything, member: member.id })}>
              {t('audit.seeMember', { name: member.name })}
            </Button>
          )}
        </Inline>
        {rows.slice(0, shownRows).map((row) => (
          <ChangedRowView key={row.id} row={row} table={table} />
        ))}
        {rows.length > shownRows && <p>{t('audit.moreRows', { count: rows.length - shownRows })}</p>}
      </Stack>
    </Dialog>
  );
}
