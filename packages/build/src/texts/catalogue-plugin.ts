import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { Finding } from '../findings/finding.ts';
import { compileCatalogue } from './compile-catalogue.ts';
import { missingTexts } from './missing-texts.ts';

const catalogue = /\/locales\/[a-z]{2}-[A-Z]{2}\.json$/;

/** What is told of catalogues that lack a text; the app's folder is `root`. */
export interface CatalogueReport {
  readonly root: string;
  readonly findings: Finding[];
}

/** Compiles `locales/<locale>.json` while it is loaded, and reports what one language has and another lacks. */
export function cataloguePlugin(report?: () => CatalogueReport): Plugin {
  return {
    name: 'suanpan:texts',
    enforce: 'pre',
    transform(code, id) {
      if (!catalogue.test(id)) return undefined;
      if (report) tell(report(), id, code);
      return { code: JSON.stringify(compileCatalogue(code, id)), map: null };
    },
  };
}

function tell({ root, findings }: CatalogueReport, id: string, code: string): void {
  const folder = dirname(id);
  const others = readdirSync(folder).filter((name) => catalogue.test(`/locales/${name}`) && name !== basename(id));
  const contents = new Map(others.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const file = relative(root, id).split(sep).join('/');
  for (const excerpt of missingTexts(code, contents)) findings.push({ code: 'SP-BUILD-016', file, excerpt });
}
