import type { Plugin } from 'vite';
import { fewFilesPlugin, type FewFilesWish } from './chunks/few-files-plugin.ts';
import { type AppBuild, createAppBuild } from './app-build.ts';
import { buildConfig, dropOtherOutputs } from './config/build-config.ts';
import { devConfig } from './config/dev-config.ts';
import { readAppFacts } from './config/read-app-facts.ts';
import { lazyPartsPlugin } from './lazy/lazy-parts-plugin.ts';
import { sharedLibrariesPlugin } from './libraries/shared-libraries-plugin.ts';
import { livePlugin } from './live/live-plugin.ts';
import { requiredLibrariesPlugin } from './libraries/required-libraries-plugin.ts';
import { releasePlugin } from './manifest/release-plugin.ts';
import { operationsPlugin } from './operations/operations-plugin.ts';
import { inputName } from './page/page-modules.ts';
import { pagePlugin } from './page/page-plugin.ts';
import { bindScopePlugin } from './scope/bind-scope-plugin.ts';
import { scopeStylesPlugin } from './styles/scope-styles-plugin.ts';
import { cataloguePlugin } from './texts/catalogue-plugin.ts';
import { workerPlugin } from './worker/worker-plugin.ts';

/** What an app may say of its build. */
export interface SuanpanOptions {
  /** Keeps its files few, as each one costs every page of the product its name and its hash; Vite's own way where it is left out. */
  readonly fewFiles?: FewFilesWish;
}

/** Turns a Vite app with an `app.config.ts` into a sub-app: bound names, scoped styles, shared libraries, a manifest. */
export function suanpan(options: SuanpanOptions = {}): Plugin[] {
  let build: AppBuild | undefined;
  const started = (): AppBuild => {
    if (!build) throw new Error('app.config.ts is read before anything else');
    return build;
  };
  const configure: Plugin = {
    name: 'suanpan:configure',
    enforce: 'pre',
    async config(user, { command, mode }) {
      build = createAppBuild(await readAppFacts(user, mode), command);
      const worker = { plugins: () => [workerPlugin(started)] };
      if (command === 'serve') return { ...devConfig(build), worker };
      dropOtherOutputs(user);
      const pages = build.pageModules.map((module) => [inputName(module), module.id]);
      return { ...buildConfig({ main: build.entry, ...(Object.fromEntries(pages) as Record<string, string>) }, user), worker };
    },
  };
  return [
    configure,
    ...(options.fewFiles ? [fewFilesPlugin(options.fewFiles)] : []),
    pagePlugin(started),
    sharedLibrariesPlugin(),
    cataloguePlugin(started),
    requiredLibrariesPlugin(),
    lazyPartsPlugin(),
    scopeStylesPlugin(started),
    ...bindScopePlugin(started),
    livePlugin(started),
    operationsPlugin(),
    releasePlugin(started),
  ];
}
