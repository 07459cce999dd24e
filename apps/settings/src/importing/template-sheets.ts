import type { Locale } from '@suanpan/protocol/session';
import type { SheetContent } from '@suanpan/workbook/sheet-content';
import type { TextKey } from '../texts.ts';
import type { TemplateColumn } from '../files/file-column.ts';
import { type ImportKind, templateColumns } from '../files/template-columns.ts';

/** Returns the template of a kind: a sheet to fill in, with an example, and a sheet that says what each column is. */
export function templateSheets(kind: ImportKind, locale: Locale, text: (key: TextKey) => string): readonly [SheetContent, SheetContent] {
  const columns = templateColumns[kind];
  return [
    {
      name: text(`import.${kind}`),
      columns: columns.map((column) => ({ header: column.header[locale], kind: cellKind(column), width: column.width })),
      rows: [columns.map(({ example }) => (example[locale] === '' ? null : example[locale]))],
    },
    {
      name: text('import.notes'),
      columns: [
        { header: text('import.column'), kind: 'text', width: 18 },
        { header: text('import.howTo'), kind: 'text', width: 60 },
      ],
      rows: [
        ...columns.map(({ header, note }) => [header[locale], note[locale]]),
        [text('import.example'), text('import.exampleNote')],
        [text('import.emptyCell'), text('import.emptyCellNote')],
      ],
    },
  ];
}

function cellKind({ kind }: TemplateColumn): SheetContent['columns'][number]['kind'] {
  return kind === 'flag' ? 'text' : kind;
}
