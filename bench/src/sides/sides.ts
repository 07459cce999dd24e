import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { InlineConfig, PluginOption } from 'vite';
import type { AppSource } from './app-sources.ts';
import type { AppBuild, Side } from './side.ts';

const rivals = createRequire(join(import.meta.dirname, '../../rivals/package.json'));
const react = ['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime'];

const page = async ({ work }: AppBuild): Promise<InlineConfig> => ({
  build: { rolldownOptions: { input: join(work, 'index.html') } },
});

const modules = async ({ entry }: AppBuild): Promise<InlineConfig> => ({
  build: {
    manifest: true,
    rolldownOptions: { input: { main: entry }, preserveEntrySignatures: 'strict', external: react },
  },
});

const umd = async ({ app, entry }: AppBuild): Promise<InlineConfig> => ({
  build: {
    lib: { entry, name: app.name, formats: ['umd'], fileName: () => 'main.js', cssFileName: 'main' },
    // A classic script has no chunks: what is lazy elsewhere comes at once.
    cssCodeSplit: false,
  },
  define: { 'process.env.NODE_ENV': '"production"' },
});

async function qiankunPlugin(build: AppBuild): Promise<InlineConfig> {
  const plugin = rivals('vite-plugin-qiankun') as { default?: unknown };
  const make = (plugin.default ?? plugin) as (name: string, options: object) => PluginOption;
  return { ...(await page(build)), plugins: [make(build.app.name, {})] };
}

type Federate = (options: object) => PluginOption;

async function federation(): Promise<Federate> {
  const module = (await import(rivals.resolve('@module-federation/vite'))) as { federation: Federate };
  return module.federation;
}

const single = { singleton: true };
const shared = { react: single, 'react-dom': single, 'react-dom/client': single, 'react/jsx-runtime': single };

async function remote({ app, entry }: AppBuild): Promise<InlineConfig> {
  const federate = await federation();
  const options = { name: remoteName(app), filename: 'remoteEntry.js', exposes: { './app': entry }, shared, dts: false };
  return { plugins: [federate(options)], build: { rolldownOptions: { input: entry } } };
}

function remoteName({ key }: AppSource): string {
  return key.replaceAll(/\W/g, '_');
}

async function federationHost(apps: readonly AppSource[]): Promise<InlineConfig> {
  const federate = await federation();
  const remotes = Object.fromEntries(
    apps.map((app) => [
      remoteName(app),
      { type: 'module', name: remoteName(app), entry: `/sides/module-federation/${app.key}/remoteEntry.js`, shareScope: 'default' },
    ]),
  );
  const lines = apps.map((app) => `${JSON.stringify(app.key)}: () => import('${remoteName(app)}/app')`);
  const source = `const remotes = { ${lines.join(', ')} };\nexport const importRemote = (app) => remotes[app]();`;
  const virtual = {
    name: 'bench-remotes',
    resolveId: (id: string) => (id === 'virtual:bench-remotes' ? '\0virtual:bench-remotes.js' : undefined),
    load: (id: string) => (id === '\0virtual:bench-remotes.js' ? source : undefined),
  };
  return { plugins: [virtual, federate({ name: 'host', remotes, shared, dts: false })] };
}

const nothing = (): Promise<InlineConfig> => Promise.resolve({});

/** Everything that is compared, in the order of the tables. */
export const sides: readonly Side[] = [
  { name: 'suanpan', title: 'Suanpan', app: nothing, isWhole: true },
  { name: 'spa', title: 'plain SPA', app: nothing, isWhole: true },
  { name: 'native', title: 'native modules, no isolation, preloaded', app: modules, hasImportMap: true },
  { name: 'qiankun-umd', title: 'qiankun 2.10.16 (UMD)', app: umd },
  { name: 'qiankun-vite', title: 'qiankun 2.10.16 + vite-plugin-qiankun 1.0.15', app: qiankunPlugin },
  { name: 'wujie', title: 'wujie 1.0.29', app: page },
  { name: 'micro-app', title: 'micro-app 1.0.0-rc.30 (iframe)', app: page },
  { name: 'module-federation', title: 'Module Federation (vite 1.23.0)', app: remote, host: federationHost },
  { name: 'iframe', title: 'an iframe for each app', app: page },
];
