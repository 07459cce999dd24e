import { contentHash } from '@suanpan/protocol/content-hash';
import { type HostManifest, parseHostManifest } from '@suanpan/protocol/host-manifest';
import { protocolVersion } from '@suanpan/protocol/manifest-fields';
import { type Bundle, staticClosure, textChunks } from '../manifest/closure.ts';
import { listFiles } from '../manifest/list-files.ts';
import { type LibraryGroup, groupModuleId } from './library-groups.ts';

export interface HostSource {
  readonly bundle: Bundle;
  readonly groups: readonly LibraryGroup[];
  readonly version: string;
  readonly versionOf: (specifier: string) => string;
}

/** Returns the manifest of the shell's finished bundle. */
export function createHostManifest({ bundle, groups, version, versionOf }: HostSource): HostManifest {
  const entry = Object.values(bundle).find((output) => output.type === 'chunk' && output.isEntry && output.name === 'main')?.fileName;
  if (entry === undefined) throw new Error('The bundle of the shell has no entry "main"');
  const libraries = groups.flatMap((group) => {
    const file = fileOf(bundle, group);
    const preload = staticClosure(bundle, file);
    return group.specifiers.map((specifier) => [specifier, { version: versionOf(specifier), file, preload }] as const);
  });
  const roles = new Map<string, 'entry' | 'library'>([...libraries.map(([, { file }]) => [file, 'library'] as const), [entry, 'entry']]);
  const files = listFiles(bundle, (path) => roles.get(path));
  const preload = staticClosure(bundle, entry);
  const content: Omit<HostManifest, 'release'> = {
    protocol: protocolVersion,
    entry,
    styles: Object.keys(bundle).filter((path) => path.endsWith('.css')),
    preload,
    texts: textChunks(bundle),
    files,
    libraries: Object.fromEntries(libraries),
  };
  const release = `shell@${version}-${contentHash(content)}`;
  return parseHostManifest({ ...content, release }, 'the build of the shell');
}

function fileOf(bundle: Bundle, group: LibraryGroup): string {
  const found = Object.values(bundle).find((output) => output.type === 'chunk' && output.facadeModuleId === groupModuleId(group));
  if (!found) throw new Error(`The bundle of the shell has no library "${group.name}"`);
  return found.fileName;
}
