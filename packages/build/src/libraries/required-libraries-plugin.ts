import { esmExternalRequirePlugin } from 'rolldown/plugins';
import type { Plugin } from 'vite';
import { sharedPackages } from './shared-libraries.ts';

/** The specifiers of shared libraries; styles are none. */
const libraries = sharedPackages.map((name) => new RegExp(`^${name}(?:/(?!.*\\.css(?:\\?|$)).*)?$`));

/** Makes `require('react')` in a CommonJS dependency an import that the page's import map resolves: browsers have no `require`. */
export function requiredLibrariesPlugin(): Plugin {
  // The bundler knows its own plugin by its class, so it is not copied.
  return Object.assign(esmExternalRequirePlugin({ external: libraries, skipDuplicateCheck: true }), {
    apply: 'build',
    enforce: 'pre',
  }) as Plugin;
}
