import postcss from 'postcss';
import type { AppBuild } from '../app-build.ts';
import { pageStatement } from '../page/page-statement.ts';
import { scopeDevStylesheet } from '../styles/scope-dev-stylesheet.ts';
import { createStyleNames } from '../styles/style-names.ts';
import { boundNames } from './global-names.ts';
import { ownName } from './own-source.ts';
import { scopeModuleSource } from './scope-module.ts';

/**
 * Returns the source of the scope module of an app that is served from its sources.
 *
 * In a worker there is no app to bind to: what it shares with the page is bound to the worker's own names.
 */
export function devScopeSource({ config, scopeId, page, pageModules, hasOwnLook }: AppBuild, define: Defines = {}): string {
  const more = [
    // No `new URL(…, import.meta.url)`, in which Vite looks for a file.
    `export const base=new URL(import.meta.url).origin+"/@dev/${config.name}/";`,
    ...(hasOwnLook ? ['export const hasOwnLook=true;'] : []),
    ...(page
      ? [
          pageStatement(
            page,
            page.styles.map((css) => scoped(css, scopeId)),
            pageModules.map(({ id }) => id),
          ),
        ]
      : []),
    'if(typeof WorkerGlobalScope!=="undefined")bindScope(globalThis);',
  ];
  return scopeModuleSource({ names: [...boundNames, ownName], scopeId, more, atBind: definesAtBind(define) });
}

/** Names that a configuration replaces by values. */
export type Defines = Readonly<Record<string, unknown>>;

/** A build replaces such a name; a dev server sets it on the window, and the app's window is `w`. */
function definesAtBind(define: Defines): string {
  const own = Object.entries(define).filter(([name]) => !name.startsWith('import.meta.'));
  return own
    .map(([name, value]) => {
      const path = name.split('.');
      const parents = path.slice(0, -1).map((_, depth) => `w.${path.slice(0, depth + 1).join('.')}??={};`);
      return `${parents.join('')}w.${name}=${typeof value === 'string' ? value : JSON.stringify(value)};`;
    })
    .join('');
}

function scoped(css: string, scopeId: string): string {
  const root = postcss.parse(css);
  scopeDevStylesheet(root, { scopeId, names: createStyleNames() });
  return root.toString();
}
