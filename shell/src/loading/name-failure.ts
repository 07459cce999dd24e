import { ProtocolError, isProtocolError } from '@suanpan/protocol/errors';
import type { LifecycleStep } from '@suanpan/protocol/lifecycle';
import type { FetchFile } from './diagnose-file.ts';
import { diagnoseLate, fetchAnew } from './late-diagnosis.ts';

/** Whose step failed. */
export interface FailureSubject {
  readonly app: string;
  readonly release: string;
  readonly step: LifecycleStep;
  /** What is named in the error; the app when absent. */
  readonly what?: string;
  readonly integrityOf: (url: string) => string | undefined;
}

/**
 * Returns the coded error for what an app threw in a step of its lifecycle; an error that has a code stays.
 *
 * What an app imports late is checked by the browser alone, so a failed import is looked into here.
 */
export async function nameFailure(subject: FailureSubject, cause: unknown, fetchFile: FetchFile = fetchAnew): Promise<ProtocolError> {
  if (isProtocolError(cause)) return cause;
  const { app, release, step, integrityOf, what = `the app "${app}"` } = subject;
  const url = failedImport(cause);
  const integrity = url === undefined ? undefined : integrityOf(new URL(url).pathname);
  const fault = url !== undefined && integrity !== undefined && (await diagnoseLate({ app, release, url, integrity }, fetchFile, cause));
  if (fault) return fault;
  return new ProtocolError('SP-LOAD-005', `Cannot ${step} ${what}: its code threw`, {
    facts: { release, error: String(cause) },
    cause,
  });
}

/** The module that could not be imported, as Chromium and Firefox name it. */
function failedImport(cause: unknown): string | undefined {
  return cause instanceof TypeError ? /dynamically imported module: (https?:\/\/\S+)/.exec(cause.message)?.[1] : undefined;
}
