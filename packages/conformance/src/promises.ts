/** Every promise of the protocol that concerns an app, in the order in which they are numbered. */
export const promises = {
  manifest: 'its manifest is one of this protocol',
  identity: 'its id is made of its content',
  files: 'every file is there with its size and integrity, and nothing else',
  roles: 'every file is of the kind that it is used as',
  operations: 'its routes ask first for queries that it has',
  shared: 'the page can give it every library that it shares',
  served: 'its files are served as what they are',
  exports: 'its scope module and its lifecycle functions are exported',
  mounts: 'it mounts within the deadlines, and shows something',
  unmounts: 'it unmounts within the deadline, and leaves its place empty',
  policy: 'it runs under the content security policy',
  console: 'it writes no error to the console',
  folder: 'it loads no file from outside its folder',
  globals: 'it leaves no global on the page, and replaces none',
  builtins: 'it leaves the built-in objects as they were',
  elements: 'it leaves no element, and no attribute on the page',
  styles: 'it leaves no style',
  listeners: 'it leaves no listener',
  timers: 'it leaves no timer and no animation frame',
  observers: 'it leaves no observer',
  connections: 'it leaves no worker, channel or connection',
  storage: 'what it keeps on the device is under its own name',
  again: 'a second mount shows the same first screen',
  ten: 'ten more mounts cost no more nodes and listeners',
  copy: 'it runs beside a second copy of itself',
  neighbour: 'it runs beside another app, and changes nothing there',
  routes: 'each of its routes answers',
  languages: 'it runs in every language of the host',
  parked: 'it can be parked and brought back',
} as const;

export type PromiseId = keyof typeof promises;

export const promiseIds = Object.keys(promises) as readonly PromiseId[];

/** Whether a release keeps one promise, and what shows it. */
export interface Verdict {
  readonly id: PromiseId;
  readonly state: 'passed' | 'failed' | 'not applicable';
  readonly evidence: string;
}

/** Says that a promise is kept. */
export function kept(id: PromiseId, evidence: string): Verdict {
  return { id, state: 'passed', evidence };
}

/** Says that a promise is broken. */
export function broken(id: PromiseId, evidence: string): Verdict {
  return { id, state: 'failed', evidence };
}

/** Says that there is nothing to hold a release to. */
export function notApplicable(id: PromiseId, evidence: string): Verdict {
  return { id, state: 'not applicable', evidence };
}

/** Says that a promise is kept when nothing was found against it. */
export function unlessFound(id: PromiseId, found: readonly string[], evidence: string): Verdict {
  if (found.length === 0) return kept(id, evidence);
  const more = found.length > 3 ? ` and ${found.length - 3} more` : '';
  return broken(id, found.slice(0, 3).join('; ') + more);
}
