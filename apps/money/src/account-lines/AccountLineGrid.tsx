import { useHost } from '@suanpan/app-kit/use-host';
import { EntryGrid } from '@suanpan/shared-ui/entry-grid';
import type { EntryColumn } from '@suanpan/shared-ui/entry-column';
import type { ComponentProps } from 'react';
import { useT } from '../texts.ts';
import { type AccountLine, blankAccountLine, isBlankAccountLine } from './account-line.ts';

interface AccountLineGridProps {
  label: string;
  /** Where a refusal of all lines leads. */
  id: string;
  columns: readonly EntryColumn<AccountLine>[];
  lines: readonly AccountLine[];
  onChange: (lines: readonly AccountLine[]) => void;
  errors: ComponentProps<typeof EntryGrid<AccountLine>>['errors'];
}

/** Lines with an account and an amount each, while they are typed. */
export function AccountLineGrid({ label, id, columns, lines, onChange, errors }: AccountLineGridProps) {
  const t = useT();
  const { ui } = useHost();
  return (
    <div id={id} tabIndex={-1}>
      <EntryGrid
        label={label}
        columns={columns}
        rows={lines}
        rowKey={({ key }) => key}
        onRowsChange={onChange}
        newRow={blankAccountLine}
        isBlank={isBlankAccountLine}
        errors={errors}
        footer={{ label: t('accountLine.count', { count: lines.length }) }}
        onRemove={({ index, undo }) =>
          ui.toast({
            tone: 'info',
            text: t('accountLine.removed', { row: index + 1 }),
            action: { label: t('accountLine.undo'), run: undo },
          })
        }
      />
    </div>
  );
}
