import postcss from 'postcss';
import type { AppBuild } from '../app-build.ts';
import { pageStatement } from '../page/page-statement.ts';
import { scopeDevStylesheet } from '../styles/scope-dev-stylesheet.ts';
import { createStyleNames } from '../styles/style-names.ts';
import { boundNames } from './global-names.ts';
import { scopeModuleSource } from './scope-module.ts';

/**
 * Returns the source of the scope module of an app that is served from its sources.
 *
 * In a worker there is no app to bind to: what it shares with the page is bound to the worker's own names.
 */
export function devScopeSource({ config, scopeId, page, pageModules, hasOwnLook }: AppBuild): string {
  const more = [
    `export const base=new URL("/@dev/${config.name}/",import.meta.url).href;`,
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
  return scopeModuleSource({ names: [...boundNames], scopeId, more });
}

function scoped(css: string, scopeId: string): string {
  const root = postcss.parse(css);
  scopeDevStylesheet(root, { scopeId, names: createStyleNames() });
  return root.toString();
}
