import { useSession } from '@suanpan/app-kit/use-session';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { useMemo } from 'react';
import { useImportT } from '../texts/import-words.ts';
import type { CellProblem } from '../session/check-rows.ts';
import { columnName } from '../files/error-sheet.ts';
import type { SeenFile } from '../session/import-session.ts';

interface ProblemTableProps {
  seen: SeenFile;
}

/** A problem with what stands in its cell. */
interface ShownProblem extends CellProblem {
  readonly id: string;
  readonly said: string;
}

/** More are in the file of errors: nobody reads thousands on a screen. */
const most = 200;

/** What is wrong with which cells: the row of the file, the column, what it says, what is wrong and what to do. */
export function ProblemTable({ seen }: ProblemTableProps) {
  const t = useImportT();
  const { locale } = useSession();
  const { offer, file, problems } = seen;
  const shown = useMemo(() => shownProblems(seen), [seen]);
  const columns: readonly DataColumn<ShownProblem>[] = [
    { id: 'row', header: t('import.row'), width: 100, cell: ({ row }) => t('import.rowNumber', { row }), phone: 'title' },
    { id: 'column', header: t('import.column'), width: 140, cell: ({ column }) => columnName(offer, column, locale), phone: 'subtitle' },
    { id: 'said', header: t('import.said'), width: 200, cell: ({ said }) => said || t('import.nothing'), phone: 'value' },
    { id: 'message', header: t('import.problem'), cell: ({ message, code }) => `${message}（${code}）`, phone: 'meta' },
  ];
  return (
    <DataTable
      key={file.rows.length}
      label={t('import.problems')}
      columns={columns}
      rows={shown}
      rowKey={({ id }) => id}
      footer={problems.length > most ? t('import.moreProblems', { shown: most, all: problems.length }) : undefined}
    />
  );
}

function shownProblems({ file, problems }: SeenFile): readonly ShownProblem[] {
  const rows = new Map(file.rows.map(({ number, cells }) => [number, cells]));
  const places = new Map(file.columns.map(({ name }, index) => [name, index]));
  return problems
    .slice(0, most)
    .map((problem, index) => ({ ...problem, id: String(index), said: rows.get(problem.row)?.[places.get(problem.column) ?? -1] ?? '' }));
}
