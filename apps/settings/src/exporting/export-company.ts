import type { ApolloClient } from '@apollo/client';
import type { JobDoing, JobOutcome } from '@suanpan/app-kit/job-list';
import type { Locale } from '@suanpan/protocol/session';
import { packFiles } from '@suanpan/workbook/pack-files';
import { saveFile } from '@suanpan/workbook/save-file';
import { writeApart } from '@suanpan/workbook/write-apart';
import { texts } from '../texts.ts';
import { companySheet, divideByType } from './company-sheet.ts';
import { readCompany } from './read-company.ts';

/** What is exported: everything, in a language. */
export interface CompanyExport {
  readonly client: ApolloClient;
  readonly locale: Locale;
  /** For the name of the file. */
  readonly companyName: string;
  /** yyyy-mm-dd, likewise. */
  readonly today: string;
}

/** Saves everything of the company as one archive of workbooks. */
export async function exportCompany(
  { client, locale, companyName, today }: CompanyExport,
  { signal, progress }: JobDoing,
): Promise<JobOutcome> {
  const files = new Map<string, Blob>();
  let rows = 0;
  for await (const part of readCompany(client, { signal, progress })) {
    for (const own of divideByType(part)) {
      const sheet = companySheet(own, locale);
      rows += own.rows.length;
      files.set(`${String(files.size + 1).padStart(2, '0')} ${sheet.name}.xlsx`, await writeApart(sheet, signal));
    }
  }
  const archive = await packFiles(files);
  const name = `${companyName} ${today}.zip`.replaceAll(/[\\/:*?"<>|]/g, '_');
  const save = (): void => saveFile(archive, name);
  save();
  return { note: texts.text('export.done', { files: files.size, rows }), save };
}
