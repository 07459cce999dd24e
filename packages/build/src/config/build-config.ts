import type { BuildEnvironmentOptions, UserConfig } from 'vite';
import { baseToken } from '../site/base-address.ts';

/** The browsers that Vite writes for by default. */
const widelyAvailable = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

/**
 * Returns what a build of an app needs, whatever else its configuration says.
 *
 * A JS input, since an HTML entry drops the lifecycle exports; relative addresses, since a release may lie anywhere.
 */
export function buildConfig(input: Readonly<Record<string, string>>, { build: own }: UserConfig): UserConfig {
  return {
    base: './',
    define: { 'import.meta.env.BASE_URL': baseToken },
    build: {
      outDir: 'dist/building',
      emptyOutDir: true,
      target: 'es2022',
      // Styles are written for the browsers that the app has in mind: older ones would get other colours and no nesting.
      cssTarget: own?.cssTarget ?? (Array.isArray(own?.target) ? own.target : widelyAvailable),
      sourcemap: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      copyPublicDir: true,
      write: true,
      rolldownOptions: {
        input: { ...input },
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          // Without a hash: the folder of a release is named for all that is in it, and every page names every file.
          entryFileNames: '[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
  };
}

/**
 * Takes out of an app's configuration what speaks of another form of output: a library, a server, one file for all, inputs
 * and externals of its own. Everything else stays as the app has it.
 */
export function dropOtherOutputs(user: UserConfig): void {
  const { build } = user;
  if (!build) return;
  delete build.lib;
  delete build.ssr;
  // The older name is what most apps still write.
  const { rolldownOptions, ['rollupOptions' as 'rolldownOptions']: older } = build;
  for (const options of [rolldownOptions, older]) {
    if (!options) continue;
    delete options.input;
    delete options.external;
    if (Array.isArray(options.output)) options.output = options.output[0] ?? {};
    if (options.output) dropOtherOutput(options.output);
  }
}

function dropOtherOutput(output: NonNullable<NonNullable<BuildEnvironmentOptions['rolldownOptions']>['output']>): void {
  if (Array.isArray(output)) return;
  for (const name of ['dir', 'file', 'format', 'name', 'globals', 'inlineDynamicImports'] as const) delete output[name];
  if (output.codeSplitting === false) delete output.codeSplitting;
}
