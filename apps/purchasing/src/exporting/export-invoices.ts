import type { ApolloClient } from '@apollo/client';
import type { JobDoing, JobOutcome } from '@suanpan/app-kit/job-list';
import { texts } from '../texts.ts';
import { invoiceSheetData } from './invoice-sheet-data.ts';
import { type InvoiceChoice, readAllInvoices } from './read-all-invoices.ts';
import { saveFile } from '@suanpan/workbook/save-file';
import { writeApart } from '@suanpan/workbook/write-apart';

/** What is exported. */
export interface InvoiceExport {
  readonly client: ApolloClient;
  readonly choice: InvoiceChoice;
  /** yyyy-mm-dd, for the name of the file. */
  readonly today: string;
}

/** Saves a list of invoices as a workbook, as it is filtered and sorted, all of its pages, in the language of now. */
export async function exportInvoices({ client, choice, today }: InvoiceExport, { signal, progress }: JobDoing): Promise<JobOutcome> {
  const { text } = texts;
  const invoices = await readAllInvoices(client, choice, { signal, progress });
  const file = await writeApart(invoiceSheetData(invoices, text), signal);
  const save = (): void => saveFile(file, `${text('invoices.title')} ${today}.xlsx`);
  save();
  return { note: text('export.done', { count: invoices.length }), save };
}
