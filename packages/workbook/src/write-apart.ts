import type { SheetContent } from './sheet-content.ts';

/** Writes a workbook in a worker, so that the page goes on while thousands of rows are packed. Rejects when that fails or is called off. */
export function writeApart(content: SheetContent | readonly SheetContent[], signal: AbortSignal): Promise<Blob> {
  const worker = new Worker(new URL('./workbook.worker.ts', import.meta.url), { type: 'module' });
  // Not a window's: a worker has no address to name.
  const send = worker.postMessage.bind(worker);
  return new Promise<Blob>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Blob>) => resolve(data), { once: true });
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'The workbook could not be written.')), { once: true });
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    send(content);
  }).finally(() => worker.terminate());
}
