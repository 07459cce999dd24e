import { posix } from 'node:path';
import type { Plugin } from 'vite';
import type { AppBuild } from '../app-build.ts';
import { excerptOf } from '../findings/finding.ts';
import { moduleAt } from '../findings/module-at.ts';
import { liveModuleId } from '../live/live-module.ts';
import { bindCode } from './bind-code.ts';
import { type Defines, devScopeSource } from './dev-scope-source.ts';
import { scopeFile } from './scope-module.ts';
import { mayWriteNames, writtenNames } from './written-names.ts';

/** The name under which app code imports its scope in dev. */
const scopeModuleId = 'virtual:suanpan-scope';

/** The id after resolving; Vite serves it as `/@id/__x00__suanpan-scope`. */
const resolvedScopeModuleId = '\0suanpan-scope';

/**
 * Binds the free names of an app's code to its scope: chunk by chunk in a build, module by module in dev.
 *
 * A chunk holds what the bundler made of the app and of all that it depends on, its own helpers included, and only what is
 * used of it. The bundler itself sees the app as it is: the same names free, the same code dropped.
 */
export function bindScopePlugin(build: () => AppBuild): Plugin[] {
  return [noteWritesPlugin(build), bindChunksPlugin(build), bindModulesPlugin(build)];
}

function noteWritesPlugin(build: () => AppBuild): Plugin {
  return {
    name: 'suanpan:note-writes',
    enforce: 'post',
    transform: {
      filter: { code: mayWriteNames },
      handler(code) {
        for (const name of writtenNames(code)) build().written.add(name);
      },
    },
  };
}

function bindChunksPlugin(build: () => AppBuild): Plugin {
  return {
    name: 'suanpan:bind-chunks',
    apply: 'build',
    enforce: 'post',
    renderChunk: {
      order: 'post',
      handler(code, chunk) {
        const scope = posix.relative(posix.dirname(`/${chunk.fileName}`), `/${scopeFile}`);
        const { written, siteFiles, names, findings, root } = build();
        const bound = bindCode(code, { scope: scope.startsWith('.') ? scope : `./${scope}`, written, siteFiles });
        if (!bound) throw new Error(`Cannot read the chunk ${chunk.fileName}, which the bundler has just written`);
        for (const name of bound.names) names.add(name);
        for (const place of bound.places)
          findings.push({
            code: place.code,
            file: moduleAt(code, place.start, root) ?? chunk.fileName,
            excerpt: excerptOf(code.slice(place.start, place.end)),
          });
        return { code: bound.code, map: bound.map };
      },
    },
  };
}

function bindModulesPlugin(build: () => AppBuild): Plugin {
  let define: Defines = {};
  return {
    name: 'suanpan:bind-modules',
    apply: 'serve',
    enforce: 'post',
    configResolved(config) {
      define = config.define ?? {};
    },
    resolveId: { order: 'pre', handler: (id) => (id === scopeModuleId ? resolvedScopeModuleId : undefined) },
    load: (id) => (id === resolvedScopeModuleId ? devScopeSource(build(), define) : undefined),
    transform(code, id) {
      // It would set what the configuration defines on the page's window; the scope module sets it on the app's.
      if (id.endsWith('/vite/dist/client/env.mjs')) return { code: '', map: null };
      if (!isAppCode(id)) return undefined;
      const { written, siteFiles } = build();
      const bound = bindCode(code, { scope: scopeModuleId, written, siteFiles });
      return bound && { code: bound.code, map: bound.map };
    },
  };
}

/** Vite's client and the refresh runtime belong to the page, not to the app. */
function isAppCode(id: string): boolean {
  if (id === resolvedScopeModuleId || id === liveModuleId || id.startsWith('/@')) return false;
  return !/\/vite\/dist\/client\/|\/@vite\/|@react-refresh/.test(id);
}
