import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ProtocolError } from '@suanpan/protocol/errors';
import { isReleaseManifest } from '@suanpan/protocol/manifest';
import { findReleaseFolder } from '@suanpan/release/find-release-folder';

/** A release that is to be judged. */
export interface TakenRelease {
  /** Where its files are now. */
  readonly folder: string;
  /** What the server called each file; absent for a folder. */
  readonly types: ReadonlyMap<string, string> | undefined;
  /** Removes what was downloaded. */
  remove(): Promise<void>;
}

/** Takes the release in a folder, or downloads the one under an address: its manifest, and what that lists. */
export async function takeRelease(source: string): Promise<TakenRelease> {
  if (/^https?:\/\//.test(source)) return download(source.endsWith('/') ? source : `${source}/`);
  return { folder: await findReleaseFolder(source), types: undefined, remove: () => Promise.resolve() };
}

async function download(base: string): Promise<TakenRelease> {
  const folder = await mkdtemp(join(tmpdir(), 'suanpan-conformance-'));
  const types = new Map<string, string>();
  const take = async (path: string): Promise<Buffer> => {
    const response = await fetch(new URL(path.split('/').map(encodeURIComponent).join('/'), base));
    if (!response.ok) throw notThere(base, path, response.status);
    types.set(path, response.headers.get('content-type') ?? 'nothing');
    const content = Buffer.from(await response.arrayBuffer());
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
    return content;
  };
  const manifest = parse(await take('release.json'), base);
  // What is no manifest is refused by what reads the folder, with every field that is wrong.
  for (const { path } of isReleaseManifest(manifest) ? manifest.files : []) await take(path);
  return { folder, types, remove: () => rm(folder, { recursive: true, force: true }) };
}

function parse(content: Buffer, base: string): unknown {
  try {
    return JSON.parse(content.toString('utf8'));
  } catch (cause) {
    throw new ProtocolError('SP-REL-005', `Cannot read a release from "${base}": its release.json is no JSON`, { cause });
  }
}

function notThere(base: string, path: string, status: number): ProtocolError {
  return new ProtocolError('SP-REL-005', `Cannot read a release from "${base}": a file is not there`, {
    facts: { file: path, status: String(status) },
  });
}
