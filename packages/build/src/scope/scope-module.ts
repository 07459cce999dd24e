import { globalNames } from './global-names.ts';

/** The name under which app code imports its scope. */
export const scopeModuleId = 'virtual:suanpan-scope';

/** The id after resolving; Vite serves it in dev as `/@id/__x00__suanpan-scope`. */
export const resolvedScopeModuleId = '\0suanpan-scope';

/**
 * Returns the source of an app's scope module: one live binding for each global, and `bindScope` that sets them all.
 *
 * Until it is bound each name has no value, so code that runs too early fails at once instead of touching the page.
 */
export function scopeModuleSource(): string {
  return [
    ...globalNames.map((name) => `let $${name}; export { $${name} as ${name} };`),
    'export function bindScope(scope) {',
    ...globalNames.map((name) => `  $${name} = ${selfReferring.has(name) ? 'scope' : `scope.${name}`};`),
    '}',
    '',
  ].join('\n');
}

const selfReferring: ReadonlySet<string> = new Set(['window', 'self', 'globalThis', 'top', 'parent', 'frames']);
