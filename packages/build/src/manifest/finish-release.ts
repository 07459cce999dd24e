import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentHash } from '@suanpan/protocol/content-hash';
import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import type { ReleaseStyleNames } from '@suanpan/protocol/lifecycle';
import type { AppBuild } from '../app-build.ts';
import { scopeFile, scopeModuleSource } from '../scope/scope-module.ts';
import { scopeStylesheets } from '../styles/scope-stylesheets.ts';
import { findingsFile, findingsText } from '../findings/finding.ts';
import { inputName } from '../page/page-modules.ts';
import type { PageSource } from '../page/page-source.ts';
import { pageStatement } from '../page/page-statement.ts';
import type { Bundle } from './closure.ts';
import { readFolder } from './read-folder.ts';

type Contents = Map<string, string | Uint8Array>;

interface FinishOptions {
  readonly bundle: Bundle;
  /** Says what a release with these files is. */
  readonly describe: (contents: Contents) => ReleaseManifest;
}

interface ScopeParts {
  readonly texts: ReadonlyMap<string, string>;
  readonly styleNames: ReleaseStyleNames;
  readonly bundle: Bundle;
}

/**
 * Completes what the bundler and its plugins wrote to `folder`, and returns the manifest of the whole.
 *
 * It scopes the styles, writes the scope module and the findings, and puts the scope id in the place of its token, which has
 * the same length: the id stands for all that the release is without it.
 */
export async function finishRelease(folder: string, build: AppBuild, { bundle, describe }: FinishOptions): Promise<ReleaseManifest> {
  const found = await readFolder(folder);
  const contents: Contents = new Map(found);
  const { texts, styleNames, foreign } = scopeStylesheets(stylesheetsIn(found, build.page), build.scopeId);
  for (const [path, css] of texts) if (found.has(path)) contents.set(path, css);
  contents.set(scopeFile, scopeSource(build, { texts, styleNames, bundle }));
  build.findings.push(...foreign);
  contents.set(findingsFile, findingsText(build.findings));
  const scopeId = `${build.config.name}-${contentHash(describe(contents))}`;
  for (const [path, content] of contents) {
    const text = /\.(?:m?js|css)$/.test(path) ? textOf(content) : '';
    if (text.includes(build.scopeId)) contents.set(path, text.replaceAll(build.scopeId, scopeId));
  }
  const changed = [...contents].filter(([path, content]) => content !== found.get(path));
  await Promise.all(changed.map(([path, content]) => write(join(folder, path), content)));
  return describe(contents);
}

function scopeSource(build: AppBuild, { texts, styleNames, bundle }: ScopeParts): string {
  const names = new Set([...build.names].filter((name) => name !== 'base'));
  const more: string[] = [];
  const styles = (build.page?.styles ?? []).map((_, index) => texts.get(styleKey(index)) ?? '');
  const page = build.page && pageStatement(build.page, styles, pageScripts(build, bundle));
  if (build.names.has('base') || page?.includes('+base+')) more.push('export const base=new URL("./",import.meta.url).href;');
  if (page) more.push(page);
  if (hasNames(styleNames)) more.push(`export const styleNames=${JSON.stringify(styleNames)};`);
  if (build.hasOwnLook) more.push('export const hasOwnLook=true;');
  return scopeModuleSource({ names: [...names], scopeId: build.scopeId, more });
}

/** The built files of the scripts that the page brings; its stylesheets are linked by the manifest. */
function pageScripts({ pageModules }: AppBuild, bundle: Bundle): string[] {
  const inputs = pageModules.filter(({ kind }) => kind === 'script').map(inputName);
  return inputs.flatMap((name) => {
    const chunk = Object.values(bundle).find((output) => output.type === 'chunk' && output.isEntry && output.name === name);
    return chunk ? [`./${chunk.fileName}`] : [];
  });
}

function styleKey(index: number): string {
  return `index.html#${index}`;
}

function stylesheetsIn(contents: ReadonlyMap<string, Buffer>, page: PageSource | undefined): Map<string, string> {
  const emitted = [...contents].filter(([path]) => path.endsWith('.css')).map(([path, css]) => [path, css.toString('utf8')] as const);
  return new Map([...emitted, ...(page?.styles ?? []).map((css, index) => [styleKey(index), css] as const)]);
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
