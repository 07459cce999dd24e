import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { rolldown } from 'rolldown';
import { esmExternalRequirePlugin } from 'rolldown/plugins';
import type { Plugin } from 'vite';
import { type LibraryGroup, groupModuleId, groupSource } from './library-groups.ts';

/** The file in which each whole library is, by the specifiers that mean it. */
export type WholeLibraries = ReadonlyMap<string, string>;

/**
 * Puts whole libraries into one file each, and leaves their specifiers to the page's import map, for the shell as for apps.
 *
 * In one bundle with everything else each module of a CommonJS library would be a function that others call through a helper in a third
 * file, behind a file of names: three requests for what is one library.
 */
export function wholeLibrariesPlugin(groups: readonly LibraryGroup[]): { readonly plugins: Plugin[]; readonly files: WholeLibraries } {
  const whole = groups.filter(({ isWhole }) => isWhole);
  const specifiers = new Set(whole.flatMap((group) => group.specifiers));
  const files = new Map<string, string>();
  let bundling: Omit<BundleOptions, 'external'> = { root: '', mode: 'production', minify: true };
  const plugin: Plugin = {
    name: 'suanpan:whole-libraries',
    enforce: 'pre',
    configResolved({ root, mode, build }) {
      bundling = { root, mode: mode.endsWith('development') ? 'development' : 'production', minify: build.minify !== false };
    },
    async buildStart() {
      for (const group of whole) {
        const { code, map } = await bundle(group, {
          ...bundling,
          external: [...specifiers].filter((one) => !group.specifiers.includes(one)),
        });
        const fileName = `${group.name}-${createHash('sha256').update(code).digest('base64url').slice(0, 8)}.js`;
        this.emitFile({ type: 'asset', fileName, source: `${code}\n//# sourceMappingURL=${fileName}.map` });
        this.emitFile({ type: 'asset', fileName: `${fileName}.map`, source: map });
        for (const specifier of group.specifiers) files.set(specifier, fileName);
      }
    },
    resolveId: { order: 'pre', handler: (id) => (specifiers.has(id) ? { id, external: true } : undefined) },
  };
  // What is required by CommonJS is imported: browsers have no `require`. The bundler knows its own plugin by its class, so it is not copied.
  const required = esmExternalRequirePlugin({ external: [...specifiers], skipDuplicateCheck: true });
  return { plugins: [Object.assign(required, { enforce: 'pre' }) as Plugin, plugin], files };
}

interface BundleOptions {
  readonly root: string;
  readonly mode: 'development' | 'production';
  readonly minify: boolean;
  /** The specifiers of other whole libraries. */
  readonly external: readonly string[];
}

async function bundle(
  group: LibraryGroup,
  { root, mode, minify, external }: BundleOptions,
): Promise<{ readonly code: string; readonly map: string }> {
  const require = createRequire(import.meta.url);
  const id = groupModuleId(group);
  const built = await rolldown({
    cwd: root,
    platform: 'browser',
    logLevel: 'silent',
    input: id,
    external: [...external],
    transform: { define: { 'process.env.NODE_ENV': JSON.stringify(mode) } },
    plugins: [
      {
        name: 'suanpan:library',
        resolveId: (source) => (source === id ? id : undefined),
        load: (source) => (source === id ? groupSource(group, (specifier) => Object.keys(require(specifier) as object)) : undefined),
      },
    ],
  });
  const { output } = await built.generate({ format: 'es', sourcemap: true, minify });
  await built.close();
  const [{ code, map }] = output;
  return { code: code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, ''), map: map?.toString() ?? '' };
}
