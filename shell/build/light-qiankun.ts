import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** qiankun makes code and markup of text, for the global object, a language feature and its container, which a strict CSP refuses; all are known. */
export const replacements: readonly (readonly [RegExp, string])[] = [
  [/new Function\(['"]return this['"]\)\(\)/g, 'globalThis'],
  [/new Function\(['"]return document['"]\)\(\)/g, 'document'],
  [/new Function\('const \{ a \} = \{ a: 1 \}'\)\(\);/g, ''],
  // Markup from text has to pass a policy; the entry's is always an empty element.
  [/containerElement\.innerHTML = appContent;/g, "containerElement.append(document.createElement('div'));"],
];

/** Parts of qiankun that the shell never asks for, each with the small module that stands in: apps have realms, entries have no scripts. */
export const standIns: Readonly<Record<string, string>> = {
  './sandbox': 'no-sandbox.ts',
  './sandbox/proxySandbox': 'no-sandbox.ts',
  './globalState': 'no-global-state.ts',
  'lodash/mergeWith': 'merge-hooks.ts',
  'lodash/snakeCase': 'snake-case.ts',
  'import-html-entry': 'plain-entry.ts',
};

/** For every step of an app's life single-spa sets two timers that it never clears; the shell has deadlines of its own. */
export const forgottenTimers = ',setTimeout((function(){return l(1)}),r),setTimeout((function(){return l(!0)}),e.millis)';

/** Takes evaluated code out of qiankun, so that the page needs no `unsafe-eval`, and what the shell does not use of it. */
export function lightQiankun(): Plugin {
  return {
    name: 'shell:light-qiankun',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      handler(id, importer) {
        const standIn = importer?.includes('/node_modules/qiankun/') ? standIns[id] : undefined;
        return standIn === undefined ? undefined : fileURLToPath(new URL(`qiankun/${standIn}`, import.meta.url));
      },
    },
    transform: {
      filter: { id: /\/node_modules\/(qiankun|single-spa)\// },
      handler(code) {
        const strict = replacements.reduce((text, [pattern, plain]) => text.replace(pattern, plain), code);
        const light = strict.replace(forgottenTimers, '');
        return light === code ? undefined : { code: light, map: null };
      },
    },
  };
}
