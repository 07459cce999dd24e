import type { ParsedAppConfig } from '@suanpan/protocol/parse-app-config';
import type { Plugin, UserConfig } from 'vite';
import { loadAppConfig } from './config/load-app-config.ts';
import { isSharedLibrary } from './libraries/shared-libraries.ts';
import { sharedLibrariesPlugin } from './libraries/shared-libraries-plugin.ts';
import { releasePlugin } from './manifest/release-plugin.ts';
import { bindScopePlugin, injectedGlobals } from './scope/bind-scope-plugin.ts';
import { scopeModuleId } from './scope/scope-module.ts';
import { scopeStylesPlugin } from './styles/scope-styles-plugin.ts';
import { cataloguePlugin } from './texts/catalogue-plugin.ts';

/** Turns a Vite app with an `app.config.ts` into a sub-app: bound globals, scoped styles, shared libraries, a manifest. */
export function suanpan(): Plugin[] {
  let config: ParsedAppConfig | undefined;
  const loaded = (): ParsedAppConfig => {
    if (!config) throw new Error('app.config.ts is read before anything else');
    return config;
  };
  const configure: Plugin = {
    name: 'suanpan:configure',
    enforce: 'pre',
    async config(user, { command }) {
      config = await loadAppConfig(user.root ?? process.cwd());
      return command === 'build' ? buildConfig() : devConfig(config.name);
    },
  };
  return [
    configure,
    sharedLibrariesPlugin(),
    cataloguePlugin(),
    scopeStylesPlugin(() => loaded().name),
    bindScopePlugin(),
    releasePlugin(loaded),
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
        input: { main: 'src/main.tsx', scope: scopeModuleId },
        preserveEntrySignatures: 'strict',
        external: isSharedLibrary,
        transform: { inject: { ...injectedGlobals } },
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
