import { ProtocolError } from '@suanpan/protocol/errors';
import type { FetchFile, FileSubject } from './diagnose-file.ts';

/** Asks with the browser's `fetch`; what its cache held is renewed, so that the next import gets it. */
export const fetchAnew: FetchFile = (url) => fetch(url, { cache: 'reload' });

/** Looks into a file that did not run, by code that comes when it is needed; where that does not come either, nothing does. */
export async function diagnoseLate(subject: FileSubject, fetchFile: FetchFile, cause: unknown): Promise<ProtocolError | undefined> {
  const part = await import('./diagnose-file.ts').catch(() => undefined);
  if (part) return part.diagnoseFile(subject, fetchFile, cause);
  const { app, release, url } = subject;
  return new ProtocolError('SP-LOAD-001', `Cannot load the app "${app}": a file did not arrive`, {
    facts: { release, file: url, status: 'no answer' },
    cause,
  });
}
