import { saveFile } from '@suanpan/workbook/save-file';
import { writeApart } from '@suanpan/workbook/write-apart';
import { reportSheet } from './report-sheet.ts';
import type { ShownReport } from './use-report-export.ts';

/** Saves a report as a workbook under a name, and returns what saves it again. */
export async function saveSheet<Row>(
  report: ShownReport<Row>,
  { name, signal }: { readonly name: string; readonly signal: AbortSignal },
): Promise<() => void> {
  const file = await writeApart(reportSheet(report), signal);
  const save = (): void => saveFile(file, name);
  save();
  return save;
}
