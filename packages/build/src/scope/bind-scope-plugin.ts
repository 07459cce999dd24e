import { transform } from 'rolldown/utils';
import type { Plugin } from 'vite';
import { globalNames } from './global-names.ts';
import { resolvedScopeModuleId, scopeModuleId, scopeModuleSource } from './scope-module.ts';

/** What rolldown is told: each free name becomes an import from the scope module. */
export const injectedGlobals: Readonly<Record<string, [string, string]>> = Object.fromEntries(
  globalNames.map((name) => [name, [scopeModuleId, name]]),
);

/** Binds the free globals of every module of the app to its scope: natively in a build, module by module in dev. */
export function bindScopePlugin(): Plugin {
  let isDev = false;
  return {
    name: 'suanpan:bind-scope',
    enforce: 'post',
    configResolved(config) {
      isDev = config.command === 'serve';
    },
    resolveId: { order: 'pre', handler: (id) => (id === scopeModuleId ? resolvedScopeModuleId : undefined) },
    load: (id) => (id === resolvedScopeModuleId ? { code: scopeModuleSource(), moduleSideEffects: true } : undefined),
    async transform(code, id) {
      if (!isDev || !isAppCode(id)) return undefined;
      const result = await transform(`${stripQuery(id)}.js`, code, {
        inject: { ...injectedGlobals },
        sourcemap: true,
        lang: 'js',
        target: 'esnext',
      });
      return { code: result.code, map: result.map ?? null };
    },
  };
}

/** Vite's client and the refresh runtime belong to the page, not to the app. */
function isAppCode(id: string): boolean {
  if (id === resolvedScopeModuleId || id.startsWith('/@')) return false;
  return !/\/vite\/dist\/client\/|\/@vite\/|@react-refresh/.test(id);
}

function stripQuery(id: string): string {
  return id.replace(/[?#].*$/, '').replace(/^\0/, '');
}
