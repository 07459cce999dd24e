import type { SheetRow } from './read-sheet.ts';
import { SheetFault, type SheetFaultReason, sheetLimits } from './sheet-fault.ts';

/** What a worker is asked to read. */
export interface ReadWish {
  readonly file: Blob;
  readonly maxRows: number;
}

/** What comes back. */
export interface ReadAnswer {
  readonly rows?: readonly SheetRow[];
  readonly fault?: SheetFaultReason;
}

/** Longer than any honest file takes. */
const deadlineMs = 60_000;

/** Reads a file as a table in a worker, so that neither its size nor what is wrong with it stops the page. Rejects with a `SheetFault`. */
export function readApart(file: Blob, maxRows: number, signal: AbortSignal): Promise<readonly SheetRow[]> {
  if (file.size > sheetLimits.bytes) return Promise.reject(new SheetFault('too-large'));
  const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
  // Not a window's: a worker has no address to name.
  const send = worker.postMessage.bind(worker);
  let timer: ReturnType<typeof setTimeout>;
  return new Promise<readonly SheetRow[]>((resolve, reject) => {
    worker.addEventListener(
      'message',
      ({ data: { rows, fault = 'broken' } }: MessageEvent<ReadAnswer>) => (rows ? resolve(rows) : reject(new SheetFault(fault))),
      { once: true },
    );
    worker.addEventListener('error', () => reject(new SheetFault('broken')), { once: true });
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    timer = setTimeout(() => reject(new SheetFault('too-large')), deadlineMs);
    send({ file, maxRows } satisfies ReadWish);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
