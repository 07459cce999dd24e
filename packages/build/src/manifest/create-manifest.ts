import type { ParsedAppConfig } from '@suanpan/protocol/parse-app-config';
import { type ReleaseManifest, parseReleaseManifest } from '@suanpan/protocol/manifest';
import { protocolVersion } from '@suanpan/protocol/manifest-fields';
import { contentHash } from '@suanpan/protocol/content-hash';
import { ProtocolError } from '@suanpan/protocol/errors';
import { locales } from '@suanpan/protocol/locales';
import { scopeFile } from '../scope/scope-module.ts';
import { type Bundle, staticClosure, stylesOf, textChunks } from './closure.ts';
import { listContents } from './list-files.ts';
import type { PackageFacts } from './package-facts.ts';

export interface ManifestSource {
  readonly config: ParsedAppConfig;
  readonly packageJson: PackageFacts;
  readonly bundle: Bundle;
  /** Every file as it is served, by its path. */
  readonly contents: ReadonlyMap<string, string | Uint8Array>;
  readonly shared: ReleaseManifest['shared'];
  /** ISO 8601. */
  readonly time: string;
  readonly tool: string;
}

/** Returns the manifest of a finished release, or throws a coded error that says what the app must mend. */
export function createManifest(source: ManifestSource): ReleaseManifest {
  const { config, packageJson, bundle, contents, shared, time, tool } = source;
  const entry = entryNamed(bundle, 'main');
  refuseMissingLifecycles(entry.exports, config.name);
  const version = packageJson.version ?? '0.0.0';
  const roles = new Map([
    [entry.fileName, 'entry'],
    [scopeFile, 'scope'],
  ] as const);
  const libraries = new Set(Object.values(shared).flatMap(({ fallback }) => fallback ?? []));
  const content: Omit<ReleaseManifest, 'release'> = {
    protocol: protocolVersion,
    app: config.name,
    title: config.title,
    version,
    entry: entry.fileName,
    scope: scopeFile,
    ...firstFiles(bundle, entry.fileName),
    first: entryNeeds(bundle, entry.fileName, shared),
    texts: textChunks(bundle),
    files: listContents(contents, (path) => roles.get(path) ?? (libraries.has(path) ? 'library' : undefined)),
    shared,
    routes: config.routes,
    ...(config.actions && { actions: config.actions }),
    ...(config.documents && { documents: config.documents }),
    ...(config.messages && { messages: config.messages }),
    ...(config.slots && { slots: config.slots }),
    ...(config.widgets && { widgets: config.widgets }),
    permissions: [
      ...new Set([...config.routes, ...(config.actions ?? []), ...(config.widgets ?? [])].flatMap(({ permission }) => permission ?? [])),
    ],
    locales: [...locales],
    ...(config.budgets && { budgets: config.budgets }),
    build: { tool, time },
  };
  const release = `${config.name}@${version}-${contentHash(content)}`;
  return parseReleaseManifest({ ...content, release }, `the build of ${config.name}`);
}

/** What the first screen needs: what `index.html` brings, the closure of the entry, and that of the pages that it loads lazily. */
function firstFiles(bundle: Bundle, entry: string): Pick<ReleaseManifest, 'preload' | 'styles'> {
  const pages = Object.values(bundle).flatMap((output) => (isPageChunk(output) ? [output.fileName] : []));
  const inputs = Object.values(bundle).flatMap((output) =>
    output.type === 'chunk' && output.isEntry && output.fileName !== entry ? output.fileName : [],
  );
  const before = inputs.flatMap((input) => [input, ...staticClosure(bundle, input)]);
  const chunks = new Set([
    ...before,
    entry,
    ...staticClosure(bundle, entry),
    ...pages,
    ...pages.flatMap((page) => staticClosure(bundle, page)),
  ]);
  return { preload: [...chunks].filter((name) => name !== entry), styles: [...unclaimedStyles(bundle), ...stylesOf(bundle, [...chunks])] };
}

/** What the entry imports itself: it runs with this, while the pages are on their way. */
function entryNeeds(bundle: Bundle, entry: string, shared: ReleaseManifest['shared']): NonNullable<ReleaseManifest['first']> {
  const preload = staticClosure(bundle, entry);
  const imports = [entry, ...preload].flatMap((name) => {
    const output = bundle[name];
    return output?.type === 'chunk' ? output.imports : [];
  });
  return { preload, shared: [...new Set(imports)].filter((name) => name in shared).toSorted() };
}

/** Without `cssCodeSplit`, or by other plugins, there are stylesheets that no chunk asks for. */
function unclaimedStyles(bundle: Bundle): string[] {
  const claimed = new Set(stylesOf(bundle, Object.keys(bundle)));
  return Object.values(bundle).flatMap(({ type, fileName }) =>
    type === 'asset' && fileName.endsWith('.css') && !claimed.has(fileName) ? [fileName] : [],
  );
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
