import type { SheetContent } from '@suanpan/workbook/sheet-content';
import { saveFile } from '@suanpan/workbook/save-file';
import { writeApart } from '@suanpan/workbook/write-apart';

/** Gives the person a sheet as a workbook under a name, which loses what no file may be called. */
export async function saveSheet(content: SheetContent, name: string): Promise<void> {
  const file = await writeApart(content, new AbortController().signal);
  saveFile(file, `${name.replaceAll(/[\\/:*?"<>|]/g, '_')}.xlsx`);
}
