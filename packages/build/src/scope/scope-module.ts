import { followKey } from '@suanpan/protocol/lifecycle';
import { selfNames } from './global-names.ts';
import { ownName, ownSource } from './own-source.ts';

/** The file of the scope module in a release. It lies at the root, so that its own address gives the base of the release. */
export const scopeFile = 'scope.js';

export interface ScopeSource {
  /** The names that the app's code imports. */
  readonly names: readonly string[];
  readonly scopeId: string;
  /** Further exports, as statements. */
  readonly more?: readonly string[];
  /** What is done with the window `w` before the names are read from it, as statements. */
  readonly atBind?: string;
}

/**
 * Returns the source of an app's scope module: one live binding for each name, and `bindScope` that sets them all.
 *
 * Until it is bound each name has no value, so code that runs too early fails at once instead of touching the page.
 */
export function scopeModuleSource({ names, scopeId, more = [], atBind = '' }: ScopeSource): string {
  const hasOwn = names.includes(ownName);
  const sorted = names.filter((name) => name !== ownName).toSorted();
  const variables = sorted.map((_, index) => `v${index}`);
  const setters = sorted.map((name, index) => `${name}:v=>v${index}=v`);
  const first = (hasOwn ? 'world=w;' : '') + atBind;
  return [
    ...(sorted.length > 0 ? [`let ${variables.join(',')};`] : []),
    `const s={${setters.join(',')}};`,
    `export{${sorted.map((name, index) => `v${index} as ${name}`).join(',')}};`,
    ...(hasOwn ? [ownSource] : []),
    `export function bindScope(w){${first}for(const n in s)s[n](/^(${[...selfNames].join('|')})$/.test(n)?w:w[n]);`,
    `w[Symbol.for(${JSON.stringify(Symbol.keyFor(followKey))})]?.((n,v)=>{if(Object.hasOwn(s,n))s[n](v)})}`,
    `export const scopeId=${JSON.stringify(scopeId)};`,
    ...more,
    '',
  ].join('\n');
}
