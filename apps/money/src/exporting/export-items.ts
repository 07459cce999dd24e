import type { ApolloClient } from '@apollo/client';
import type { JobDoing, JobOutcome } from '@suanpan/app-kit/job-list';
import { saveFile } from '@suanpan/workbook/save-file';
import { writeApart } from '@suanpan/workbook/write-apart';
import { itemKindOf } from '../items/item-kinds.ts';
import { texts } from '../texts.ts';
import { itemSheet } from './item-sheet.ts';
import { type ItemChoice, readAllItems } from './read-all-items.ts';

/** What is exported. */
interface ItemExport {
  readonly client: ApolloClient;
  readonly choice: ItemChoice;
  /** yyyy-mm-dd, for the name of the file. */
  readonly today: string;
}

/** Saves open items as a workbook, as the list is filtered and sorted, all of its pages; named after the party where all are of one. */
export async function exportItems({ client, choice, today }: ItemExport, { signal, progress }: JobDoing): Promise<JobOutcome> {
  const items = await readAllItems(client, choice, { signal, progress });
  const sheet = itemSheet(items, itemKindOf(choice.filter.kind), texts.text);
  const file = await writeApart(sheet, signal);
  const { customerId, supplierId } = choice.filter;
  const party = customerId || supplierId ? (items[0]?.customer ?? items[0]?.supplier) : undefined;
  const name = [sheet.name, ...(party ? [party.name] : []), today].join(' ').replaceAll(/[\\/:*?"<>|]/g, '_');
  const save = (): void => saveFile(file, `${name}.xlsx`);
  save();
  return { note: texts.text('items.exported', { count: items.length }), save };
}
