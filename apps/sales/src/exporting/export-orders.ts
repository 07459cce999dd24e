import type { ApolloClient } from '@apollo/client';
import type { JobDoing, JobOutcome } from '@suanpan/app-kit/job-list';
import { texts } from '../texts.ts';
import { orderSheetData } from './order-sheet-data.ts';
import { type OrderChoice, readAllOrders } from './read-all-orders.ts';
import { saveFile } from '@suanpan/workbook/save-file';
import { writeApart } from '@suanpan/workbook/write-apart';

/** What is exported. */
export interface OrderExport {
  readonly client: ApolloClient;
  readonly choice: OrderChoice;
  /** yyyy-mm-dd, for the name of the file. */
  readonly today: string;
}

/** Saves a list of orders as a workbook, as it is filtered and sorted, all of its pages, in the language of now. */
export async function exportOrders({ client, choice, today }: OrderExport, { signal, progress }: JobDoing): Promise<JobOutcome> {
  const { text } = texts;
  const orders = await readAllOrders(client, choice, { signal, progress });
  const file = await writeApart(orderSheetData(orders, text), signal);
  const save = (): void => saveFile(file, `${text('orders.title')} ${today}.xlsx`);
  save();
  return { note: text('export.done', { count: orders.length }), save };
}
