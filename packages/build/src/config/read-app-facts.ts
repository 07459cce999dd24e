import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type UserConfig, loadEnv } from 'vite';
import type { AppFacts } from '../app-build.ts';
import { takeLibraryAliases } from '../libraries/library-aliases.ts';
import { readPackageFacts } from '../manifest/package-facts.ts';
import type { PageSource } from '../page/page-source.ts';
import { readPage } from '../page/read-page.ts';
import { type SiteFiles, readSiteFiles } from '../site/site-files.ts';
import { findEntry } from './find-entry.ts';
import { loadAppConfig } from './load-app-config.ts';

/** Reads what an app's folder and configuration say about the app. */
export async function readAppFacts(user: UserConfig, mode: string): Promise<AppFacts> {
  const root = resolve(user.root ?? process.cwd());
  const config = await loadAppConfig(root);
  const siteFiles = readSiteFiles(user.publicDir === false ? '' : resolve(root, user.publicDir ?? 'public'));
  const env = user.envDir === false ? {} : loadEnv(mode, resolve(root, user.envDir ?? '.'), user.envPrefix ?? 'VITE_');
  const { dependencies = {} } = readPackageFacts(root);
  return {
    config,
    root,
    entry: findEntry(root),
    siteFiles,
    aliases: takeLibraryAliases(user),
    hasOwnLook: !('@suanpan/shared-ui' in dependencies),
    page: pageIn(root, siteFiles, env),
  };
}

function pageIn(root: string, siteFiles: SiteFiles, env: Readonly<Record<string, string>>): PageSource | undefined {
  const file = join(root, 'index.html');
  if (!existsSync(file)) return undefined;
  return readPage(
    readFileSync(file, 'utf8').replaceAll(/%(\w+)%/g, (text, name: string) => env[name] ?? text),
    siteFiles,
  );
}
