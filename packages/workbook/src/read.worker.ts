import { readSheet } from './read-sheet.ts';
import type { ReadAnswer, ReadWish } from './read-apart.ts';
import { SheetFault } from './sheet-fault.ts';

/** Reads the file that it is given, out of the way of the page, and gives its rows back, or why there are none. */
addEventListener('message', ({ data }: MessageEvent<ReadWish>) => {
  data.file
    .arrayBuffer()
    .then((buffer) => answer({ rows: readSheet(new Uint8Array(buffer), data.maxRows) }))
    .catch((error: unknown) => answer({ fault: error instanceof SheetFault ? error.reason : 'broken' }));
});

function answer(value: ReadAnswer): void {
  postMessage(value);
}
