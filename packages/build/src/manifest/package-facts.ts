import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a package.json says that a release needs. */
export interface PackageFacts {
  readonly version?: string;
  /** The ranges of all packages that the app may import, however it lists them. */
  readonly dependencies?: Readonly<Record<string, string>>;
}

type Lists = Readonly<Partial<Record<'dependencies' | 'devDependencies' | 'peerDependencies', Readonly<Record<string, string>>>>>;

/** Reads the package.json that holds for `root`: its own, or the next one above it. What bundles an app may be a development dependency. */
export function readPackageFacts(root: string): PackageFacts {
  for (let folder = root; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) {
      const { version, devDependencies, peerDependencies, dependencies } = JSON.parse(readFileSync(file, 'utf8')) as PackageFacts & Lists;
      return { ...(version === undefined ? {} : { version }), dependencies: { ...devDependencies, ...peerDependencies, ...dependencies } };
    }
    if (dirname(folder) === folder) return {};
  }
}
