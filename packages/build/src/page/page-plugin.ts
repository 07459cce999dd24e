import type { Plugin } from 'vite';
import type { AppBuild } from '../app-build.ts';

/** Gives the bundler the scripts and stylesheets that an app's `index.html` brings, as modules. */
export function pagePlugin(build: () => AppBuild): Plugin {
  const moduleOf = (id: string) => build().pageModules.find((module) => `\0${module.id}` === id);
  return {
    name: 'suanpan:page',
    resolveId: { order: 'pre', handler: (id) => (build().pageModules.some((module) => module.id === id) ? `\0${id}` : undefined) },
    load: {
      order: 'pre',
      handler(id) {
        const module = moduleOf(id);
        return module && { code: module.code, moduleSideEffects: true };
      },
    },
  };
}
