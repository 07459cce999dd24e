import type { SheetContent } from './sheet-content.ts';
import { writeWorkbook } from './write-workbook.ts';

/** Writes the sheets that it is given, out of the way of the page, and gives the file back. What it throws reaches the page as an error. */
addEventListener('message', ({ data }: MessageEvent<SheetContent | readonly SheetContent[]>) => {
  writeWorkbook(data).then(
    (file) => postMessage(file),
    (error: unknown) => reportError(error),
  );
});
