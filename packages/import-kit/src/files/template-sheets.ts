import type { Locale } from '@suanpan/protocol/session';
import type { SheetContent } from '@suanpan/workbook/sheet-content';
import type { ImportTextKey } from '../texts/import-words.ts';
import type { TemplateColumn } from './file-column.ts';
import type { ImportOffer } from './import-offer.ts';

/** Returns the template of a kind: a sheet to fill in, with an example, and a sheet that says what each column is. */
export function templateSheets(
  { title, columns, notes }: ImportOffer,
  locale: Locale,
  text: (key: ImportTextKey) => string,
): readonly [SheetContent, SheetContent] {
  return [
    {
      name: title[locale],
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
        ...notes.map(([about, note]) => [about[locale], note[locale]]),
      ],
    },
  ];
}

function cellKind({ kind }: TemplateColumn): SheetContent['columns'][number]['kind'] {
  return kind === 'flag' ? 'text' : kind;
}
