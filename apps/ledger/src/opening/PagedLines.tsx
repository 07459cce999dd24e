import { useHost } from '@suanpan/app-kit/use-host';
import { CursorPager } from '@suanpan/shared-ui/cursor-pager';
import type { EntryColumn, EntryErrors, EntryFooter } from '@suanpan/shared-ui/entry-column';
import { EntryGrid } from '@suanpan/shared-ui/entry-grid';
import { Stack } from '@suanpan/shared-ui/stack';
import { useMemo, useState } from 'react';
import { useT } from '../texts.ts';
import { errorsOfPage, firstWrongRow, lastPageOf, linesPerPage, pageOf, withPage } from './line-pages.ts';

interface PagedLinesProps<Line extends { readonly key: string }> {
  label: string;
  columns: readonly EntryColumn<Line>[];
  lines: readonly Line[];
  newLine: () => Line;
  isBlank: (line: Line) => boolean;
  /** Of all lines, by `row.column`. */
  errors: EntryErrors | undefined;
  footer: EntryFooter;
  onChange: (lines: readonly Line[]) => void;
}

const none: EntryErrors = {};

/** Lines as they are typed, page by page: thousands come from a file, and nobody scrolls through them. Opens at the first wrong one. */
export function PagedLines<Line extends { readonly key: string }>({ lines, errors = none, onChange, ...props }: PagedLinesProps<Line>) {
  const t = useT();
  const { ui } = useHost();
  const last = lastPageOf(lines.length);
  const [seen, setSeen] = useState({ errors, last, page: pageOf(firstWrongRow(errors) ?? 0, last) });
  if (seen.errors !== errors) setSeen({ errors, last, page: pageOf(firstWrongRow(errors) ?? seen.page * linesPerPage, last) });
  // Whoever types on at the end goes along to the next page.
  else if (seen.last !== last) setSeen({ errors, last, page: seen.page === seen.last && last === seen.last + 1 ? last : seen.page });
  const page = Math.min(seen.page, last);
  const before = page * linesPerPage;
  const end = page === last ? lines.length : before + linesPerPage;
  const shown = useMemo(() => lines.slice(before, end), [lines, before, end]);
  const shownErrors = useMemo(() => errorsOfPage(errors, { before, end }), [errors, before, end]);
  const go = (to: number): void => setSeen({ errors, last, page: to });
  return (
    <Stack>
      <EntryGrid
        key={page}
        label={props.label}
        columns={props.columns}
        rows={shown}
        rowKey={({ key }) => key}
        onRowsChange={(next) => onChange(withPage(lines, { before, end }, next))}
        newRow={props.newLine}
        isBlank={props.isBlank}
        errors={shownErrors}
        before={before}
        goesOn={page < last}
        footer={props.footer}
        onRemove={({ index, undo }) =>
          ui.toast({
            tone: 'info',
            text: t('entry.removed', { row: before + index + 1 }),
            action: { label: t('action.undo'), run: undo },
          })
        }
        onPaste={({ rowCount, unresolved }) => {
          if (unresolved.length > 0)
            ui.toast({ tone: 'info', text: t('opening.pasted', { rows: rowCount, texts: unresolved.slice(0, 5).join('、') }) });
        }}
      />
      {last > 0 && (
        <CursorPager
          hasPrevious={page > 0}
          hasNext={page < last}
          onPrevious={() => go(page - 1)}
          onNext={() => go(page + 1)}
          label={t('opening.page', { from: before + 1, to: end, all: lines.length })}
        />
      )}
    </Stack>
  );
}
