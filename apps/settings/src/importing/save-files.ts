import type { Locale } from '@suanpan/protocol/session';
import { saveFile } from '@suanpan/workbook/save-file';
import { writeApart } from '@suanpan/workbook/write-apart';
import type { ImportKind } from '../files/template-columns.ts';
import { texts } from '../texts.ts';
import { errorSheet } from './error-sheet.ts';
import type { SeenFile } from './import-session.ts';
import { templateSheets } from './template-sheets.ts';

/** Gives the person the template of a kind. */
export async function saveTemplate(kind: ImportKind, locale: Locale): Promise<void> {
  const { text } = texts;
  const file = await writeApart(templateSheets(kind, locale, text), new AbortController().signal);
  saveFile(file, `${text('import.templateOf', { kind: text(`import.${kind}`) })}.xlsx`);
}

/** Gives the person their own rows with what is wrong with them. */
export async function saveErrors({ kind, name, sheet, problems }: SeenFile, locale: Locale): Promise<void> {
  const { text } = texts;
  const content = errorSheet({ kind, name: text(`import.${kind}`), sheet, problems }, locale);
  const file = await writeApart(content, new AbortController().signal);
  saveFile(file, `${text('import.errorFileOf', { name: name.replace(/\.[^.]*$/, '') })}.xlsx`);
}
