import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Weights } from '@suanpan/protocol/budgets';
import { type Finding, findingsFile } from '@suanpan/build/findings';
import { moduleFacts } from '@suanpan/build/module-facts';
import { overdrawn, weighRelease } from '@suanpan/build/weigh-release';
import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import { readOperations } from '@suanpan/release/read-operations';
import { verifyRelease } from '@suanpan/release/verify-release';
import { type GraphQLSchema, parse } from 'graphql';
import { documentProblems } from '../codegen/document-problems.ts';
import { type CheckFinding, checkFinding, findingOf } from './check-finding.ts';

/** What there is to say about one release by itself. */
export interface CheckedRelease {
  /** The name of its folder where its manifest cannot be read. */
  readonly release: string;
  readonly manifest: ReleaseManifest | undefined;
  readonly weights: Weights | undefined;
  readonly findings: readonly CheckFinding[];
}

/** Checks the release in a folder: its manifest and files, and then what they are. */
export async function checkRelease(folder: string, schema: GraphQLSchema): Promise<CheckedRelease> {
  const { manifest, problems } = await verifyRelease(folder);
  const refused = problems.map((problem) => findingOf(problem, 'release.json'));
  // What the manifest says of the files is not believed before it has been held against them.
  if (!manifest || refused.length > 0)
    return { release: manifest?.release ?? basename(folder), manifest, weights: undefined, findings: refused };
  const read = (path: string): Buffer => readFileSync(join(folder, path));
  const weights = weighRelease(manifest, read);
  const findings = [
    ...lifecycles(manifest, read),
    ...[...reported(folder), ...overdrawn(manifest, weights)].map(({ code, file, excerpt }) => checkFinding(code, file, excerpt)),
    ...languages(manifest),
    ...(await operations(folder, manifest, schema)),
  ];
  return { release: manifest.release, manifest, weights, findings };
}

function lifecycles({ entry }: ReleaseManifest, read: (path: string) => Buffer): CheckFinding[] {
  const { exports } = moduleFacts(read(entry).toString('utf8'));
  const missing = ['bootstrap', 'mount', 'unmount'].filter((name) => !exports.includes(name));
  return missing.length === 0 ? [] : [checkFinding('SP-BUILD-002', entry, `the entry does not export ${missing.join(', ')}`)];
}

/** What the build could not bind, or found missing. */
function reported(folder: string): readonly Finding[] {
  const file = join(folder, findingsFile);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { readonly findings: readonly Finding[] }).findings : [];
}

/** An app without catalogues has its texts elsewhere. */
function languages({ texts, locales }: ReleaseManifest): CheckFinding[] {
  if (Object.keys(texts).length === 0) return [];
  const missing = locales.filter((locale) => texts[locale] === undefined);
  return missing.map((locale) => checkFinding('SP-BUILD-016', `src/locales/${locale}.json`, `there are no texts in ${locale}`));
}

async function operations(folder: string, { files }: ReleaseManifest, schema: GraphQLSchema): Promise<CheckFinding[]> {
  const found = Object.values(await readOperations(folder, files));
  return found.flatMap(({ kind, name, text }) =>
    documentProblems(schema, parse(text)).map((problem) => checkFinding('SP-BUILD-017', `${kind} ${name}`, problem)),
  );
}
