import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { precompress } from '@suanpan/build/precompress';
import react from '@vitejs/plugin-react';
import { type InlineConfig, type Plugin, build, mergeConfig } from 'vite';
import type { AppSource } from './app-sources.ts';
import { buildSuanpan } from './build-suanpan.ts';
import { bench, output } from './folders.ts';
import type { Side } from './side.ts';

/** What the host page of a side knows of a built app. */
export type Registry = Record<string, { url: string; entry: string; styles: string[]; modules: string[] }>;

/** Builds the apps and the host page of one side. */
export async function buildSide(side: Side, apps: readonly AppSource[]): Promise<void> {
  if (side.name === 'suanpan') return buildSuanpan(apps);
  rmSync(join(output, side.name), { recursive: true, force: true });
  const registry: Registry = {};
  for (const app of side.isWhole ? [] : apps) registry[app.key] = await buildApp(side, app);
  await buildHost(side, { apps, registry });
  await precompress(join(output, side.name));
}

async function buildApp(side: Side, app: AppSource): Promise<Registry[string]> {
  const work = join(bench, 'dist/work', side.name, app.key);
  const entry = join(bench, 'sides', existsSync(join(bench, 'sides', side.name, 'entry.ts')) ? side.name : 'iframe', 'entry.ts');
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'index.html'), html(app, `<script type="module" src="./entry.ts"></script>`));
  writeFileSync(join(work, 'entry.ts'), `import ${JSON.stringify(entry)};\n`);
  const base = `/sides/${side.name}/${app.key}/`;
  const outDir = join(output, side.name, app.key);
  await build(mergeConfig(common({ root: work, base, outDir, app }), await side.app({ app, work, entry })));
  const parts = manifestParts(outDir, base);
  if (!existsSync(join(outDir, 'index.html'))) writeFileSync(join(outDir, 'index.html'), classicPage(app, { base, outDir }));
  return { url: base, ...parts };
}

interface CommonParts {
  readonly root: string;
  readonly base: string;
  readonly outDir: string;
  readonly app?: AppSource;
}

function common({ root, base, outDir, app }: CommonParts): InlineConfig {
  return {
    root,
    base,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [react(), fromRivals, ...(app ? [provide('bench:app', `export { mount, unmount } from ${JSON.stringify(app.module)};`)] : [])],
    define: app ? { __APP__: JSON.stringify(app.name), __RELEASE__: JSON.stringify(app.release) } : {},
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 5000,
    },
  };
}

/** The rivals are installed apart; what lies elsewhere would not find them. */
const fromRivals: Plugin = {
  name: 'bench-rivals',
  enforce: 'pre',
  resolveId(id) {
    const isRival = /^(qiankun|wujie|@micro-zoe\/micro-app|vite-plugin-qiankun|@module-federation\/[\w-]+)(\/|$)/.test(id);
    return isRival ? this.resolve(id, join(bench, 'rivals/package.json'), { skipSelf: true }) : undefined;
  },
};

/** Makes a module that exists under its name alone. */
function provide(name: string, source: string): Plugin {
  return {
    name: `bench-${name}`,
    enforce: 'pre',
    resolveId: (id) => (id === name ? `\0${name}.js` : undefined),
    load: (id) => (id === `\0${name}.js` ? source : undefined),
  };
}

async function buildHost(side: Side, { apps, registry }: { apps: readonly AppSource[]; registry: Registry }): Promise<void> {
  const file = ['host.ts', 'host.tsx'].map((name) => join(bench, 'sides', side.name, name)).find(existsSync) ?? '';
  const work = join(bench, 'dist/work', side.name, 'host');
  const outDir = join(output, side.name, 'host');
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'index.html'), hostHtml(side));
  writeFileSync(join(work, 'host.ts'), `import ${JSON.stringify(file)};\n`);
  const source = `export const registry = ${JSON.stringify(registry)};`;
  const own: InlineConfig = {
    plugins: [provide('bench:registry', source)],
    build: { rolldownOptions: { input: join(work, 'index.html') } },
  };
  const base = `/sides/${side.name}/host/`;
  const more = (await side.host?.(apps)) ?? {};
  await build(mergeConfig(mergeConfig(common({ root: work, base, outDir }), own), more));
  writeFileSync(join(outDir, 'registry.json'), JSON.stringify(registry));
  if (side.hasImportMap === true) await buildShared(side, outDir);
}

const sharedModules: Readonly<Record<string, string>> = {
  react: 'react',
  'react-dom': 'react-dom',
  'react-dom-client': 'react-dom/client',
  'react-jsx-runtime': 'react/jsx-runtime',
};

/** One copy of React for all apps of a page, as modules with the names that React has. */
async function buildShared(side: Side, hostDir: string): Promise<void> {
  const work = join(bench, 'dist/work', side.name, 'shared');
  mkdirSync(work, { recursive: true });
  const names = await Promise.all(
    Object.entries(sharedModules).map(async ([file, specifier]) => {
      const exported = Object.keys((await import(specifier)) as object).filter((name) => name !== 'default' && !name.includes('.'));
      const lines = [`import all from '${specifier}';`, `export default all;`, `export const { ${exported.join(', ')} } = all;`];
      writeFileSync(join(work, `${file}.js`), lines.join('\n'));
      return [file, join(work, `${file}.js`)] as const;
    }),
  );
  const base = `/sides/${side.name}/shared/`;
  const outDir = join(output, side.name, 'shared');
  const own: InlineConfig = {
    build: {
      manifest: true,
      rolldownOptions: { input: Object.fromEntries(names) as Record<string, string>, preserveEntrySignatures: 'strict' },
    },
  };
  await build(mergeConfig(common({ root: work, base, outDir }), own));
  const manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    ManifestEntry & { name: string }
  >;
  const entries = Object.values(manifest).filter(({ isEntry }) => isEntry);
  const imports = Object.fromEntries(entries.map(({ name, file }) => [sharedModules[name] ?? name, base + file]));
  const preload = Object.values(manifest).map(({ file }) => base + file);
  writeFileSync(join(hostDir, 'shared.json'), JSON.stringify({ imports, preload }));
}

function hostHtml({ title }: Side): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
</head>
<body>
<div id="host"></div>
<script type="module" src="./host.ts"></script>
</body>
</html>
`;
}

function html(app: AppSource, rest: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${app.key}</title><link rel="icon" href="data:,"></head>
<body><div id="app"></div>${rest}</body>
</html>
`;
}

function classicPage(app: AppSource, { base, outDir }: { base: string; outDir: string }): string {
  const style = existsSync(join(outDir, 'main.css')) ? `<link rel="stylesheet" href="${base}main.css">` : '';
  return html(app, `<script src="${base}main.js"></script>`).replace('</head>', `${style}</head>`);
}

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
}

function manifestParts(outDir: string, base: string): Omit<Registry[string], 'url'> {
  const path = join(outDir, '.vite/manifest.json');
  if (!existsSync(path)) return { entry: '', styles: [], modules: [] };
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, ManifestEntry>;
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  const chunks = entry ? [entry, ...(entry.imports ?? []).flatMap((name) => manifest[name] ?? [])] : [];
  return {
    entry: base + (entry?.file ?? ''),
    styles: chunks.flatMap(({ css }) => (css ?? []).map((file) => base + file)),
    modules: chunks.map(({ file }) => base + file),
  };
}
