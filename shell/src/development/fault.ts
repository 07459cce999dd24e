/** Something that is wrong with a live app: its sources do not compile, or its code threw. */
export interface Fault {
  readonly kind: 'compile' | 'runtime';
  readonly message: string;
  readonly place?: FaultPlace;
  readonly frame?: string;
  readonly stack?: string;
}

export interface FaultPlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** What Vite tells of a failure: https://vite.dev/guide/api-hmr, `ErrorPayload`. */
export interface ViteError {
  readonly message: string;
  readonly stack: string;
  readonly id?: string;
  readonly frame?: string;
  readonly loc?: { readonly file?: string; readonly line: number; readonly column: number };
}

/** Returns a failure of the dev server as a fault. */
export function compileFault({ message, stack, id, frame, loc }: ViteError): Fault {
  const file = (loc?.file ?? id)?.replace(/[?#].*$/, '');
  const at = loc ?? placeInMessage(message);
  return {
    kind: 'compile',
    message: message.trim(),
    ...(file !== undefined && { place: { file, ...(at && { line: at.line, column: at.column }) } }),
    // Some compilers put the frame into the message.
    ...(frame !== undefined && frame !== '' && !message.includes(frame.trim()) && { frame: frame.replaceAll(/^\n+|\s+$/g, '') }),
    stack,
  };
}

/** The compiler of JavaScript says the place in its drawing alone: `╭─[ src/App.tsx:14:12 ]`. */
function placeInMessage(message: string): { readonly line: number; readonly column: number } | undefined {
  const [, line, column] = /─\[ .*?:(\d+):(\d+) \]/.exec(message) ?? [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column) };
}

/** Returns what an app threw as a fault, with its place in the app's sources where the dev server knows it. */
export async function runtimeFault(thrown: unknown, base: string): Promise<Fault> {
  const error = deepest(thrown);
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = error instanceof Error ? error.stack : undefined;
  const found = await findPlace(stack ?? '', base).catch(() => null);
  return {
    kind: 'runtime',
    message,
    ...(found && { place: found, frame: found.frame }),
    ...(stack !== undefined && { stack }),
  };
}

/** A coded error of the page wraps what the app threw. */
function deepest(thrown: unknown): unknown {
  return thrown instanceof Error && thrown.cause instanceof Error ? deepest(thrown.cause) : thrown;
}

type FoundPlace = FaultPlace & { readonly frame: string };

/** The first place of a stack that is in a file of the app itself, rather than of a package. */
async function findPlace(stack: string, base: string): Promise<FoundPlace | null> {
  for (const [, path = '', line = '', column = ''] of stack.matchAll(/https?:\/\/[^/\s]+(\/[^\s()]*?):(\d+):(\d+)/g)) {
    if (!path.startsWith(base) || /\/node_modules\/|\/@id\/|\/@vite\//.test(path)) continue;
    const query = new URLSearchParams({ url: `/${path.slice(base.length)}`, line, column });
    const response = await fetch(`${base}@suanpan/place?${query.toString()}`);
    const found = (await response.json()) as FoundPlace | null;
    if (found) return found;
  }
  return null;
}
