import { readFileSync } from 'node:fs';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { suanpanHost } from '@suanpan/build/suanpan-host';
import react from '@vitejs/plugin-react';
import { locales } from '@suanpan/protocol/locales';
import { defineConfig } from 'vite';
import { changesOperation, recentChangesOperation } from './src/changes/changes-operation.ts';
import { entryOperation } from './src/session/entry-operation.ts';
import { sessionOperations } from './src/session/session-operations.ts';
import { toldOperations } from './src/topics/told-operations.ts';
import { lightQiankun } from './build/light-qiankun.ts';

/** Every module of a workspace package that its `exports` map offers to apps. */
function exportsOf(name: string): string[] {
  const packageJson = JSON.parse(readFileSync(new URL(`../packages/${name}/package.json`, import.meta.url), 'utf8')) as {
    readonly exports: Readonly<Record<string, string>>;
  };
  return Object.keys(packageJson.exports)
    .filter((path) => !path.endsWith('.css'))
    .map((path) => `@suanpan/${name}${path.slice(1)}`);
}

const groups = [
  {
    name: 'react',
    specifiers: ['react', 'react/jsx-runtime', 'react/jsx-dev-runtime', 'react-dom', 'react-dom/client'],
    isCommonJs: true,
    isWhole: true,
  },
  { name: 'apollo-client', specifiers: ['@apollo/client', '@apollo/client/react', '@apollo/client/utilities'], isWhole: true },
  { name: 'zustand', specifiers: ['zustand'], isWhole: true },
  { name: 'shared-ui', specifiers: exportsOf('shared-ui') },
  { name: 'app-kit', specifiers: exportsOf('app-kit') },
];

/** What is one file, whoever imports it. */
const chunks = [
  {
    name: 'ui-core',
    test: /node_modules\/(react-aria|react-stately|@react-aria|@react-stately|@internationalized|@tanstack)|packages\/shared-ui\/.+(?:\.tsx?|\.module\.css)$|suanpan-library:shared-ui/,
  },
  // What the shell's first module has in common with the apps' kit. It needs no library, so that both run while React is on its way.
  {
    name: 'base',
    test: /rolldown[/]runtime|node_modules\/(@lingui|valibot)\/|packages\/app-kit\/src\/(texts\/define-texts|host\/parse-keys)|packages\/protocol\/src\/(messages\/|topics\/entity|errors\/(protocol-error|no-remedy)|text\/localized-text\.|session\/locales)/,
  },
  // What the frame has in common with it: one file, not one for each thing.
  {
    name: 'frame-base',
    test: /packages\/app-kit\/src\/(texts\/use-texts|host\/use-store)|shell\/src\/frame\/(page-context|use-tell-failure)/,
  },
  // What some of the frame's late parts have in common with it.
  { name: 'app-kit', test: /packages\/app-kit\/src\/texts\/format|suanpan-library:app-kit/ },
  // Every file of the page is named in its head with its hash. What comes late is one file for all of it, not one for each part.
  { name: 'late-texts', test: /shell\/src\/.+\/texts\.ts$/ },
  { name: 'late-zh-CN', test: /shell\/src\/(?!locales).+\/locales\/zh-CN\.json/ },
  { name: 'late-en-US', test: /shell\/src\/(?!locales).+\/locales\/en-US\.json/ },
  { name: 'session-actions', test: /shell\/src\/session\/(session-actions|session-operations|switch-company)\.ts$/ },
  { name: 'loading-core', test: /node_modules\/(qiankun|single-spa|import-html-entry|es-toolkit|@babel)\// },
];

/** What the build takes from the shell's folder: a whole shell, or a page without a frame. */
const sources = {
  whole: {
    groups,
    entry: 'src/main.ts',
    atOnce: ['src/frame/render-frame.tsx'],
    slots: 'src/page/make-slots.ts',
    operations: [
      ...Object.values(sessionOperations),
      ...Object.values(toldOperations),
      changesOperation,
      recentChangesOperation,
      entryOperation,
    ],
    origin: { worker: 'src/offline/worker/service-worker.ts', folder: 'origin' },
  },
  bare: { groups, entry: 'src/bare/main.ts' },
};

/**
 * Four flavours, by `vite build --mode …`: `production` and `development` are the shell; `bare` and `bare-development` are a
 * page without a frame, for tools. Hot module replacement needs a development flavour, with React's development build.
 */
export default defineConfig(({ mode }) => {
  const isDevelopment = mode.endsWith('development');
  const isBare = mode.startsWith('bare');
  const outDir = ['dist', ...(isBare ? ['bare'] : []), ...(isDevelopment ? ['development'] : [])].join('-');
  if (isDevelopment) process.env['NODE_ENV'] = 'development';
  return {
    base: './',
    plugins: [
      react(),
      lightQiankun(),
      // The components' own texts come in 34 languages.
      optimizeLocales.vite({ locales: [...locales] }),
      ...suanpanHost(isBare ? sources.bare : sources.whole),
    ],
    resolve: {
      alias: [
        { find: /^lodash\/(.*)$/, replacement: 'es-toolkit/compat/$1' },
        // React 19 has it; the stand-in for older ones is CommonJS, and would tie every file that uses it to one more.
        { find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' },
      ],
    },
    build: {
      outDir: `${outDir}/building`,
      target: 'es2022',
      sourcemap: true,
      minify: !isDevelopment,
      // Each module names its own in the page's head; the helper would fetch without integrity, and so twice.
      modulePreload: false,
      // A page without a frame needs the components' styles only for apps that use the components.
      cssCodeSplit: isBare,
      reportCompressedSize: false,
      rolldownOptions: {
        output: {
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: 'assets/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
          // A page without a frame has nothing in common with the kit of apps that may not be there.
          codeSplitting: { groups: isBare ? chunks.filter(({ name }) => !name.endsWith('base')) : chunks },
        },
      },
    },
  };
});
