import { ProtocolError } from '@suanpan/protocol/errors';

/** A file of a release that did not run as it should. */
export interface FileSubject {
  readonly url: string;
  readonly app: string;
  readonly release: string;
  /** The integrity that the composition names, if any. */
  readonly integrity: string | undefined;
}

/** Asks the server for a file, past every cache. */
export type FetchFile = (url: string) => Promise<Response>;

/**
 * Returns what is wrong with a file, or undefined when it came as its manifest says.
 *
 * The browser says only that an import failed, so the file is asked for once more to learn why.
 */
export async function diagnoseFile(subject: FileSubject, fetchFile: FetchFile, cause: unknown): Promise<ProtocolError | undefined> {
  const { url, app, release, integrity } = subject;
  const response = await fetchFile(url).catch(() => undefined);
  if (!response?.ok || isPage(response)) {
    return new ProtocolError('SP-LOAD-001', `Cannot load the app "${app}": a file did not arrive`, {
      facts: { release, file: url, ...whatCame(response) },
      cause,
    });
  }
  if (integrity === undefined) return undefined;
  const received = await integrityOf(await response.arrayBuffer(), integrity);
  if (received === integrity) return undefined;
  return new ProtocolError('SP-LOAD-004', `Cannot load the app "${app}": a file does not match its integrity`, {
    facts: { release, file: url, expected: integrity, received },
    cause,
  });
}

/** A gateway that wants a sign-in, or an error page that says 200: no release holds a page. */
function isPage({ headers }: Response): boolean {
  return /^text\/html\b/i.test(headers.get('content-type') ?? '');
}

function whatCame(response: Response | undefined): Readonly<Record<string, string>> {
  if (!response) return { status: 'no answer' };
  return {
    status: String(response.status),
    ...(isPage(response) && { came: 'a page in its place' }),
    ...(response.redirected && { 'redirected to': response.url }),
  };
}

/** Hashed as `expected` is. */
async function integrityOf(content: ArrayBuffer, expected: string): Promise<string> {
  const bits = expected.slice(3, 6);
  const digest = new Uint8Array(await crypto.subtle.digest(`SHA-${bits}`, content));
  return `sha${bits}-${btoa(String.fromCharCode(...digest))}`;
}
