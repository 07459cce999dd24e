import type { Plugin } from 'vite';

/** qiankun asks `new Function` for the global object and for a language feature, which a strict CSP refuses; both are known. */
const replacements: readonly (readonly [RegExp, string])[] = [
  [/new Function\(['"]return this['"]\)\(\)/g, 'globalThis'],
  [/new Function\(['"]return document['"]\)\(\)/g, 'document'],
  [/new Function\('const \{ a \} = \{ a: 1 \}'\)\(\);/g, ''],
];

/** Takes evaluated code out of qiankun, so that the page needs no `unsafe-eval`. */
export function strictCspQiankun(): Plugin {
  return {
    name: 'shell:strict-csp-qiankun',
    transform: {
      filter: { id: /\/node_modules\/qiankun\// },
      handler(code) {
        const strict = replacements.reduce((text, [pattern, plain]) => text.replace(pattern, plain), code);
        return strict === code ? undefined : { code: strict, map: null };
      },
    },
  };
}
