import type { Locale } from '@suanpan/protocol/session';
import { saveFile } from '@suanpan/workbook/save-file';
import { writeApart } from '@suanpan/workbook/write-apart';
import type { SeenFile } from '../session/import-session.ts';
import { importWords } from '../texts/import-words.ts';
import { errorSheet } from './error-sheet.ts';
import type { ImportOffer } from './import-offer.ts';
import { templateSheets } from './template-sheets.ts';

/** Gives the person the template of a kind. */
export async function saveTemplate(offer: ImportOffer, locale: Locale): Promise<void> {
  const { text } = importWords;
  const file = await writeApart(templateSheets(offer, locale, text), new AbortController().signal);
  saveFile(file, `${text('import.templateOf', { kind: offer.title[locale] })}.xlsx`);
}

/** Gives the person their own rows with what is wrong with them. */
export async function saveErrors({ offer, name, sheet, problems }: SeenFile, locale: Locale): Promise<void> {
  const { text } = importWords;
  const content = errorSheet({ offer, sheet, problems }, locale);
  const file = await writeApart(content, new AbortController().signal);
  saveFile(file, `${text('import.errorFileOf', { name: name.replace(/\.[^.]*$/, '') })}.xlsx`);
}
