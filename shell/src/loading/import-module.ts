import { ProtocolError } from '@suanpan/protocol/errors';

export interface ModuleSubject {
  readonly url: string;
  readonly app: string;
  readonly release: string;
  /** The integrity that the composition names, if any. */
  readonly integrity: string | undefined;
}

/** Imports a module of a release, or rejects with a coded error that says why it could not. */
export async function importModule(subject: ModuleSubject): Promise<unknown> {
  try {
    return await import(/* @vite-ignore */ subject.url);
  } catch (cause) {
    throw await diagnose(subject, cause);
  }
}

/** The browser says only that an import failed, so the file is asked for once more to learn why. */
async function diagnose(subject: ModuleSubject, cause: unknown): Promise<ProtocolError> {
  const { url, app, release, integrity } = subject;
  const response = await fetch(url, { cache: 'reload' }).catch(() => undefined);
  if (!response?.ok) {
    const status = response ? String(response.status) : 'no answer';
    return new ProtocolError('SP-LOAD-001', `Cannot load the app "${app}": a file did not arrive`, {
      facts: { release, file: url, status },
      cause,
    });
  }
  const received = await integrityOf(await response.arrayBuffer());
  if (integrity !== undefined && received !== integrity) {
    return new ProtocolError('SP-LOAD-004', `Cannot load the app "${app}": a file does not match its integrity`, {
      facts: { release, file: url, expected: integrity, received },
      cause,
    });
  }
  return new ProtocolError('SP-LOAD-005', `Cannot load the app "${app}": its code failed while it was read`, {
    facts: { release, file: url, error: String(cause) },
    cause,
  });
}

async function integrityOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', content));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}
