import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentHash } from '@suanpan/protocol/content-hash';
import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import type { ReleaseStyleNames } from '@suanpan/protocol/lifecycle';
import type { AppBuild } from '../app-build.ts';
import { scopeFile, scopeModuleSource } from '../scope/scope-module.ts';
import { scopeStylesheets } from '../styles/scope-stylesheets.ts';
import { readFolder } from './read-folder.ts';

type Contents = Map<string, string | Uint8Array>;

/** Says what a release with these files is. */
export type Describe = (contents: Contents) => ReleaseManifest;

/**
 * Completes what the bundler and its plugins wrote to `folder`, and returns the manifest of the whole.
 *
 * It scopes the styles, writes the scope module, and puts the scope id in the place of its token, which has the same
 * length: the id stands for all that the release is without it.
 */
export async function finishRelease(folder: string, build: AppBuild, describe: Describe): Promise<ReleaseManifest> {
  const found = await readFolder(folder);
  const contents: Contents = new Map(found);
  const { texts, styleNames } = scopeStylesheets(stylesheetsIn(found), build.scopeId);
  for (const [path, css] of texts) contents.set(path, css);
  contents.set(
    scopeFile,
    scopeModuleSource({
      names: [...build.names],
      scopeId: build.scopeId,
      more: statements({ styleNames: hasNames(styleNames) ? styleNames : undefined }),
    }),
  );
  const scopeId = `${build.config.name}-${contentHash(describe(contents))}`;
  for (const [path, content] of contents) {
    const text = /\.(?:m?js|css)$/.test(path) ? textOf(content) : '';
    if (text.includes(build.scopeId)) contents.set(path, text.replaceAll(build.scopeId, scopeId));
  }
  const changed = [...contents].filter(([path, content]) => content !== found.get(path));
  await Promise.all(changed.map(([path, content]) => write(join(folder, path), content)));
  return describe(contents);
}

function stylesheetsIn(contents: ReadonlyMap<string, Buffer>): Map<string, string> {
  return new Map([...contents].filter(([path]) => path.endsWith('.css')).map(([path, content]) => [path, content.toString('utf8')]));
}

function statements(values: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [`export const ${name}=${JSON.stringify(value)};`]));
}

function hasNames(names: ReleaseStyleNames): boolean {
  return Object.values(names).some(({ length }) => length > 0);
}

function textOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
