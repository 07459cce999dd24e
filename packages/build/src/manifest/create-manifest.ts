import type { ParsedAppConfig } from '@suanpan/protocol/parse-app-config';
import { type ReleaseManifest, parseReleaseManifest } from '@suanpan/protocol/manifest';
import { protocolVersion } from '@suanpan/protocol/manifest-fields';
import { contentHash } from '@suanpan/protocol/content-hash';
import { ProtocolError } from '@suanpan/protocol/errors';
import { locales } from '@suanpan/protocol/session';
import { isSharedLibrary, packageOf } from '../libraries/shared-libraries.ts';
import { type Bundle, staticClosure, stylesOf, textChunks } from './closure.ts';
import { listFiles } from './list-files.ts';

export interface PackageFacts {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface ManifestSource {
  readonly config: ParsedAppConfig;
  readonly packageJson: PackageFacts;
  readonly bundle: Bundle;
  /** ISO 8601. */
  readonly time: string;
  readonly tool: string;
}

/** Returns the manifest of a finished bundle, or throws a coded error that says what the app must mend. */
export function createManifest({ config, packageJson, bundle, time, tool }: ManifestSource): ReleaseManifest {
  const entry = entryNamed(bundle, 'main');
  const scope = entryNamed(bundle, 'scope');
  refuseMissingLifecycles(entry.exports, config.name);
  const first = firstFiles(bundle, entry.fileName, scope.fileName);
  const roles = new Map([
    [entry.fileName, 'entry'],
    [scope.fileName, 'scope'],
  ] as const);
  const files = listFiles(bundle, (path) => roles.get(path));
  const content: Omit<ReleaseManifest, 'release'> = {
    protocol: protocolVersion,
    app: config.name,
    title: config.title,
    version: packageJson.version,
    entry: entry.fileName,
    scope: scope.fileName,
    ...first,
    texts: textChunks(bundle),
    files,
    shared: sharedRanges(bundle, packageJson, config.name),
    routes: config.routes,
    permissions: [...new Set(config.routes.flatMap((route) => route.permission ?? []))],
    locales: [...locales],
    build: { tool, time },
  };
  const release = `${config.name}@${packageJson.version}-${contentHash(content)}`;
  return parseReleaseManifest({ ...content, release }, `the build of ${config.name}`);
}

/** What the first screen needs: the closure of the entry, and that of the pages that it loads lazily. */
function firstFiles(bundle: Bundle, entry: string, scope: string): Pick<ReleaseManifest, 'preload' | 'styles'> {
  const pages = Object.values(bundle).flatMap((output) => (isPageChunk(output) ? [output.fileName] : []));
  const chunks = new Set([entry, ...staticClosure(bundle, entry), ...pages, ...pages.flatMap((page) => staticClosure(bundle, page))]);
  const preload = [...chunks].filter((name) => name !== entry && name !== scope);
  return { preload, styles: stylesOf(bundle, [...chunks]) };
}

function isPageChunk(output: Bundle[string]): boolean {
  return output.type === 'chunk' && output.isDynamicEntry && /\/src\/pages\/routes\.[jt]sx?$/.test(output.facadeModuleId ?? '');
}

function entryNamed(bundle: Bundle, name: string): { readonly fileName: string; readonly exports: readonly string[] } {
  const found = Object.values(bundle).find((output) => output.type === 'chunk' && output.isEntry && output.name === name);
  if (found?.type !== 'chunk') throw new Error(`The bundle has no entry "${name}"`);
  return found;
}

function refuseMissingLifecycles(exports: readonly string[], app: string): void {
  const missing = ['bootstrap', 'mount', 'unmount'].filter((name) => !exports.includes(name));
  if (missing.length === 0) return;
  throw new ProtocolError('SP-BUILD-002', `Cannot build the app "${app}": its entry does not export ${missing.join(', ')}`, {
    facts: { exports: exports.join(', ') || 'none' },
  });
}

function sharedRanges(bundle: Bundle, packageJson: PackageFacts, app: string): ReleaseManifest['shared'] {
  const imports = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? [...output.imports, ...output.dynamicImports] : []));
  const specifiers = [...new Set(imports.filter(isSharedLibrary))].toSorted();
  return Object.fromEntries(specifiers.map((specifier) => [specifier, { range: rangeOf(specifier, packageJson, app) }]));
}

function rangeOf(specifier: string, packageJson: PackageFacts, app: string): string {
  const range = packageJson.dependencies?.[packageOf(specifier)];
  if (range !== undefined) return /^\d/.test(range) ? `^${range}` : range;
  throw new ProtocolError('SP-BUILD-003', `Cannot build the app "${app}": it imports "${specifier}" but does not depend on it`, {
    facts: { 'package.json': `dependencies has no "${packageOf(specifier)}"` },
  });
}
