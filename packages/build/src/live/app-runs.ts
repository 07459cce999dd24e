import type { ServerResponse } from 'node:http';
import { inRun } from './in-run.ts';

/**
 * A *run* of an app that is served from its sources is one evaluation of all its modules. When an edit cannot be carried into
 * the running code, the page begins the next run instead of reloading itself: the same files under `/@dev/sales/~2/`, so
 * that each of them is another module.
 */
export interface AppRun {
  /** The address without the run, as Vite knows it. */
  readonly url: string;
  /** e.g. `/@dev/sales/~2/`. */
  readonly base: string;
}

/** Returns the run that a request is for; undefined for the first, whose addresses name none. */
export function runOf(url: string, base: string): AppRun | undefined {
  if (!url.startsWith(`${base}~`)) return undefined;
  const [segment = '', ...rest] = url.slice(base.length).split('/');
  return /^~\d+$/.test(segment) ? { url: base + rest.join('/'), base: `${base}${segment}/` } : undefined;
}

/** Makes what a script imports belong to the run that the script is for. */
export function keepInRun(response: ServerResponse, { base }: AppRun, first: string): void {
  const { end } = response;
  response.end = function endInRun(this: ServerResponse, ...values: unknown[]) {
    const [content] = values;
    const isScript = String(response.getHeader('content-type')).startsWith('text/javascript');
    if (isScript && (typeof content === 'string' || content instanceof Uint8Array))
      values[0] = inRun(typeof content === 'string' ? content : Buffer.from(content).toString('utf8'), base, first);
    return (end as (...all: unknown[]) => ServerResponse).apply(this, values);
  } as typeof end;
}
