import type { UserConfig } from 'vite';
import { sharedPackages } from '../libraries/shared-libraries.ts';
import type { AppBuild } from '../app-build.ts';

/** Returns what serving an app needs: the shell's server mounts the app's own under its origin, so that nothing is cross-origin. */
export function devConfig({ config, entry }: AppBuild): UserConfig {
  return {
    base: `/@dev/${config.name}/`,
    appType: 'custom',
    css: { devSourcemap: true },
    // As in a release: an address in the text of a script is one that the page's policy may refuse.
    build: { assetsInlineLimit: 0 },
    // Vite's own would cover the page of all apps; the page shows a fault in the app's place.
    server: { hmr: { overlay: false } },
    optimizeDeps: { entries: [entry], exclude: [...sharedPackages] },
  };
}
