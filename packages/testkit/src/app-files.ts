import { followKey } from '@suanpan/protocol/lifecycle';

/** What an app of a few lines does, as JavaScript; each step sees `container` and `host`. */
export interface AppCode {
  /** The heading of its one screen. */
  readonly title: string;
  /** Runs while the entry is read. */
  readonly top?: string;
  /** Runs in `mount` after the heading is there. */
  readonly mount?: string;
  /** Runs in `unmount` in place of taking the heading away. */
  readonly unmount?: string;
  /** Runs in `update`, when the app comes back into sight. */
  readonly update?: string;
  /** What the entry exports in place of the lifecycle functions. */
  readonly exports?: string;
}

/** The names that the code has from its scope, as a build would bind them. */
const boundNames = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'addEventListener',
  'MutationObserver',
  'ResizeObserver',
  'fetch',
];

/** Returns the files of an app of a few lines, bound to its scope as a build binds one. */
export function appFiles(code: AppCode): Readonly<Record<string, string>> {
  return { 'main.js': entryText(code), 'scope.js': scopeText(code.title) };
}

function entryText({ title, top = '', mount = '', unmount = 'container.replaceChildren();', update = '', exports }: AppCode): string {
  return `import { ${boundNames.join(', ')} } from './scope.js';
${top}
${exports ?? lifecycles({ title, mount, unmount, update })}
`;
}

function lifecycles({ title, mount, unmount, update }: Required<Pick<AppCode, 'title' | 'mount' | 'unmount' | 'update'>>): string {
  return `export async function bootstrap() {}
export async function mount({ container, host }) {
  const heading = document.createElement('h1');
  heading.textContent = ${JSON.stringify(title)};
  container.append(heading);
  ${mount}
}
export async function unmount({ container, host }) {
  ${unmount}
}
export async function update({ container, host }) {
  ${update}
}`;
}

function scopeText(title: string): string {
  const variables = boundNames.map((_, index) => `v${index}`);
  const setters = boundNames.map((name, index) => `${name}: (value) => void (v${index} = value)`);
  return `let ${variables.join(', ')};
const setters = { ${setters.join(', ')} };
export { ${boundNames.map((name, index) => `v${index} as ${name}`).join(', ')} };
export function bindScope(scope) {
  for (const name in setters) setters[name](name === 'window' ? scope : scope[name]);
  scope[Symbol.for(${JSON.stringify(Symbol.keyFor(followKey))})]?.((name, value) => setters[name]?.(value));
}
export const scopeId = ${JSON.stringify(`tried-${Buffer.from(title).toString('hex').slice(0, 24)}`)};
`;
}
