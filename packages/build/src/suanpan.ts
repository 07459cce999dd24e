import type { Plugin, UserConfig } from 'vite';
import { type AppBuild, createAppBuild } from './app-build.ts';
import { loadAppConfig } from './config/load-app-config.ts';
import { isSharedLibrary } from './libraries/shared-libraries.ts';
import { sharedLibrariesPlugin } from './libraries/shared-libraries-plugin.ts';
import { releasePlugin } from './manifest/release-plugin.ts';
import { bindScopePlugin } from './scope/bind-scope-plugin.ts';
import { scopeStylesPlugin } from './styles/scope-styles-plugin.ts';
import { cataloguePlugin } from './texts/catalogue-plugin.ts';

/** Turns a Vite app with an `app.config.ts` into a sub-app: bound globals, scoped styles, shared libraries, a manifest. */
export function suanpan(): Plugin[] {
  let build: AppBuild | undefined;
  const started = (): AppBuild => {
    if (!build) throw new Error('app.config.ts is read before anything else');
    return build;
  };
  const configure: Plugin = {
    name: 'suanpan:configure',
    enforce: 'pre',
    async config(user, { command }) {
      build = createAppBuild(await loadAppConfig(user.root ?? process.cwd()), command);
      return command === 'build' ? buildConfig() : devConfig(build.config.name);
    },
  };
  return [
    configure,
    sharedLibrariesPlugin(),
    cataloguePlugin(),
    scopeStylesPlugin(started),
    ...bindScopePlugin(started),
    releasePlugin(started),
  ];
}

/** A JS input, since an HTML entry drops the lifecycle exports; relative addresses, since a release may lie anywhere. */
function buildConfig(): UserConfig {
  return {
    base: './',
    build: {
      outDir: 'dist/building',
      target: 'es2022',
      sourcemap: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { main: 'src/main.tsx' },
        preserveEntrySignatures: 'strict',
        external: isSharedLibrary,
        output: {
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: 'assets/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
      },
    },
  };
}

/** The shell's server mounts the app's Vite server under its own origin, so that nothing is cross-origin. */
function devConfig(app: string): UserConfig {
  return { base: `/@dev/${app}/`, appType: 'custom', optimizeDeps: { exclude: ['react', 'react-dom', '@apollo/client'] } };
}
