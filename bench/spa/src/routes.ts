import type { Locale } from '@suanpan/protocol/session';
import type { ComponentType } from 'react';

/** A part of the application that is loaded when somebody goes there. */
export interface SpaRoute {
  readonly name: string;
  owns(path: string): boolean;
  /** Loads the part with its texts; at once when it is there. */
  load(locale: Locale): Promise<void>;
  page(): ComponentType | undefined;
}

function route(name: string, prefix: string, load: (locale: Locale) => Promise<ComponentType>): SpaRoute {
  let Page: ComponentType | undefined;
  return {
    name,
    owns: (path) => path.startsWith(prefix),
    async load(locale) {
      Page ??= await load(locale);
    },
    page: () => Page,
  };
}

export const routes: readonly SpaRoute[] = [
  route('workbench', '/workbench', async (locale) => {
    const [{ Pages }, { texts }] = await Promise.all([
      import('../../../apps/workbench/src/pages/routes.tsx'),
      import('../../../apps/workbench/src/texts.ts'),
      import('../../../apps/workbench/src/locales/zh-CN.json'),
    ]);
    await texts.activate(locale);
    return Pages;
  }),
  route('sales', '/sales', async (locale) => {
    const [{ Pages }, { texts }] = await Promise.all([
      import('../../../apps/sales/src/pages/routes.tsx'),
      import('../../../apps/sales/src/texts.ts'),
      import('../../../apps/sales/src/locales/zh-CN.json'),
    ]);
    await texts.activate(locale);
    return Pages;
  }),
];
