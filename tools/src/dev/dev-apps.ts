import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { findEntry } from '@suanpan/build/find-entry';
import { loadAppConfig } from '@suanpan/build/load-app-config';
import type { DevApp } from '@suanpan/release/catalogue';
import { ToolError } from '../errors/tool-error.mjs';

/** An app under development: what the composition needs to know, and where its sources are. */
export interface DevSource extends DevApp {
  readonly folder: string;
}

/**
 * Finds the apps that are named on the command line: `sales` means `apps/sales`, anything with a slash is a folder.
 *
 * Throws SP-TOOL-030 when there is no such app, and SP-TOOL-031 when two have one name.
 */
export async function findDevApps(names: readonly string[], root: string): Promise<DevSource[]> {
  if (names.length === 0) throw missing('Cannot develop: no app is named', root);
  const folders = [...new Set(names.map((name) => folderOf(name, root)))];
  const apps = await Promise.all(folders.map(describe));
  const twice = apps.find(({ config }, index) => apps.findIndex((other) => other.config.name === config.name) !== index);
  if (!twice) return apps;
  throw new ToolError('SP-TOOL-031', `Cannot develop "${twice.config.name}": two folders hold an app of that name`, {
    facts: { folders: apps.flatMap(({ config, folder }) => (config.name === twice.config.name ? [folder] : [])).join(', ') },
    remedy: 'Name only one of them.',
  });
}

function folderOf(name: string, root: string): string {
  const folder = name.includes('/') ? resolve(root, name) : join(root, 'apps', name);
  if (existsSync(join(folder, 'app.config.ts'))) return folder;
  throw missing(
    `Cannot develop "${name}": ${existsSync(folder) ? 'the folder has no app.config.ts' : 'there is no such folder'}`,
    root,
    folder,
  );
}

function missing(message: string, root: string, folder?: string): ToolError {
  return new ToolError('SP-TOOL-030', message, {
    facts: {
      ...(folder !== undefined && { 'looked in': folder }),
      apps: appsBelow(join(root, 'apps')).join(', '),
      folders: appsBelow(join(root, 'e2e', 'apps'))
        .map((name) => relative(root, join(root, 'e2e', 'apps', name)))
        .join(', '),
    },
    remedy: 'Name one or several of them: npm run dev -- sales. A name with a slash is a folder.',
  });
}

function appsBelow(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'app.config.ts')))
    .toSorted();
}

async function describe(folder: string): Promise<DevSource> {
  const config = await loadAppConfig(folder);
  const base = `/@dev/${config.name}/`;
  return { config, folder, base, entry: base + findEntry(folder), scope: `${base}@id/__x00__suanpan-scope` };
}
