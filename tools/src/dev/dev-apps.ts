import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findEntry } from '@suanpan/build/find-entry';
import { loadAppConfig } from '@suanpan/build/load-app-config';
import type { DevApp } from '@suanpan/release/catalogue';

/** An app under development: what the composition needs to know, and where its sources are. */
export interface DevSource extends DevApp {
  readonly folder: string;
}

/** Finds the apps that are named on the command line: `sales` means `apps/sales`, anything with a slash is a folder. */
export async function findDevApps(names: readonly string[], root: string): Promise<DevSource[]> {
  return Promise.all(names.map((name) => describe(name.includes('/') ? resolve(root, name) : join(root, 'apps', name))));
}

/** Where the page finds the script that prepares Fast Refresh. */
export const preamblePath = '/@dev/preamble.js';

/**
 * Returns the script that runs before the shell in development.
 *
 * The refresh runtime adopts only renderers that register with its hook, so the hook must be there before React loads.
 */
export function refreshPreamble(apps: readonly DevApp[]): string {
  const imports = apps.map(({ base }, index) => `import { injectIntoGlobalHook as inject${index} } from '${base}@react-refresh';`);
  const calls = apps.map((_, index) => `inject${index}(window);`);
  return [...imports, ...calls, 'window.$RefreshReg$ = () => {};', 'window.$RefreshSig$ = () => (type) => type;', ''].join('\n');
}

async function describe(folder: string): Promise<DevSource> {
  if (!existsSync(folder)) throw new Error(`Cannot develop "${folder}": there is no such folder`);
  const config = await loadAppConfig(folder);
  const base = `/@dev/${config.name}/`;
  return { config, folder, base, entry: base + findEntry(folder), scope: `${base}@id/__x00__suanpan-scope` };
}
