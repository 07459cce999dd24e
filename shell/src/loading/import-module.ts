import { ProtocolError } from '@suanpan/protocol/errors';
import type { FetchFile, FileSubject } from './diagnose-file.ts';
import { diagnoseLate, fetchAnew } from './late-diagnosis.ts';

export interface ModuleSubject extends FileSubject {
  /** The files that run before it, as far as the manifest says: the browser does not tell which of them failed. */
  readonly closure?: readonly Pick<FileSubject, 'url' | 'integrity'>[];
}

/** How a module is fetched, and what is waited for between attempts. */
export interface ImportWays {
  readonly load: (url: string) => Promise<unknown>;
  readonly fetchFile: FetchFile;
  readonly pause: (attempt: number) => Promise<void>;
}

/** How often a module that did not arrive is asked for again. */
const retries = 2;

/** Imports a module of a release, or rejects with a coded error that says why it could not. A file that did not arrive is asked for again. */
export async function importModule(subject: ModuleSubject, ways: ImportWays = browserWays): Promise<unknown> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await ways.load(subject.url);
    } catch (cause) {
      const error = await diagnose(subject, ways.fetchFile, cause);
      if (error.code !== 'SP-LOAD-001' || attempt === retries) throw error;
      await ways.pause(attempt);
    }
  }
}

const browserWays: ImportWays = {
  load: (url) => import(/* @vite-ignore */ url) as Promise<unknown>,
  fetchFile: fetchAnew,
  // Spread, so that the pages of a whole office do not ask at the same instant.
  pause: (attempt) => new Promise((resolve) => void setTimeout(resolve, (attempt + 1) * (150 + Math.random() * 150))),
};

async function diagnose(subject: ModuleSubject, fetchFile: FetchFile, cause: unknown): Promise<ProtocolError> {
  const { url, app, release, closure = [] } = subject;
  const own = await diagnoseLate(subject, fetchFile, cause);
  if (own) return own;
  // Code that throws ends in any error; a file that does not come, in every browser, in this one.
  const others = cause instanceof TypeError ? closure : [];
  const faults = await Promise.all(others.map((file) => diagnoseLate({ ...subject, ...file }, fetchFile, cause)));
  return (
    faults.find((fault) => fault !== undefined) ??
    new ProtocolError('SP-LOAD-005', `Cannot load the app "${app}": its code failed while it was read`, {
      facts: { release, file: url, error: String(cause) },
      cause,
    })
  );
}
