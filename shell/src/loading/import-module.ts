import { ProtocolError } from '@suanpan/protocol/errors';

export interface ModuleSubject {
  readonly url: string;
  readonly app: string;
  readonly release: string;
  /** The integrity that the composition names, if any. */
  readonly integrity: string | undefined;
}

/** How a module is fetched, and what is waited for between attempts. */
export interface ImportWays {
  readonly load: (url: string) => Promise<unknown>;
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
      const error = await diagnose(subject, cause);
      if (error.code !== 'SP-LOAD-001' || attempt === retries) throw error;
      await ways.pause(attempt);
    }
  }
}

const browserWays: ImportWays = {
  load: (url) => import(/* @vite-ignore */ url) as Promise<unknown>,
  // Spread, so that the pages of a whole office do not ask at the same instant.
  pause: (attempt) => new Promise((resolve) => void setTimeout(resolve, (attempt + 1) * (150 + Math.random() * 150))),
};

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
