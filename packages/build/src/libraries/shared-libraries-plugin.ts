import type { Plugin } from 'vite';
import { devScheme, isSharedLibrary } from './shared-libraries.ts';

/** Leaves shared libraries out of the app, as imports that the page's import map resolves. */
export function sharedLibrariesPlugin(): Plugin {
  let isDev = false;
  return {
    name: 'suanpan:shared-libraries',
    enforce: 'pre',
    configResolved(config) {
      isDev = config.command === 'serve';
      const { optimizeDeps } = config;
      // A framework's plugin asks for its library in advance; the page has it already.
      if (optimizeDeps.include) optimizeDeps.include = optimizeDeps.include.filter((id) => !isSharedLibrary(id));
    },
    resolveId: {
      order: 'pre',
      handler(id, _importer, { kind }: { readonly kind?: string }) {
        // What a CommonJS module requires is made an import by the bundler's own plugin.
        if (!isSharedLibrary(id) || (kind === 'require-call' && !isDev)) return undefined;
        return { id: isDev ? `${devScheme}${id}` : id, external: true };
      },
    },
  };
}
