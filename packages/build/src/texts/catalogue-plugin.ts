import type { Plugin } from 'vite';
import { compileCatalogue } from './compile-catalogue.ts';

/** Compiles `locales/<locale>.json` while it is loaded. */
export function cataloguePlugin(): Plugin {
  return {
    name: 'suanpan:texts',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/locales\/[a-z]{2}-[A-Z]{2}\.json$/.test(id)) return undefined;
      return { code: JSON.stringify(compileCatalogue(code, id)), map: null };
    },
  };
}
