import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { esmExternalRequirePlugin } from 'rolldown/plugins';
import { precompress } from '../compress/precompress.ts';
import { librarySource } from './library-source.ts';
import { packageOf, sharedPackages } from './shared-libraries.ts';

export interface LibraryRequest {
  /** The app's folder, from which the package is found. */
  readonly root: string;
  /** Specifiers of one package, which share what is inside of it. */
  readonly specifiers: readonly string[];
  /** The name under which the package is installed. */
  readonly installedAs: string;
  readonly version: string;
  /** Where copies that were built are kept. */
  readonly cache: string;
}

/** A copy of one package, in a folder of its own. */
export interface BuiltLibrary {
  readonly folder: string;
  /** The file of each specifier. */
  readonly entries: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  /** The specifiers of other shared packages that it imports. */
  readonly imports: readonly string[];
}

/** Counts up when a copy of the same package would come out otherwise. */
const recipe = 1;

/** Builds the package of `specifiers` as ES modules in which other shared packages stay bare imports, or takes the copy kept. */
export async function buildLibrary(request: LibraryRequest): Promise<BuiltLibrary> {
  const { specifiers, version, cache } = request;
  const name = packageOf(specifiers[0] ?? '').replace('/', '+');
  const key = createHash('sha256')
    .update(JSON.stringify([recipe, specifiers]))
    .digest('hex')
    .slice(0, 8);
  const folder = join(cache, `${name}@${version}-${key}`);
  return (await readKept(folder)) ?? build(request, folder);
}

async function readKept(folder: string): Promise<BuiltLibrary | undefined> {
  try {
    return { ...(JSON.parse(await readFile(join(folder, 'library.json'), 'utf8')) as BuiltLibrary), folder };
  } catch {
    return undefined;
  }
}

async function build({ root, specifiers, installedAs }: LibraryRequest, folder: string): Promise<BuiltLibrary> {
  const name = packageOf(specifiers[0] ?? '');
  const names = new Map(specifiers.map((specifier) => [fileNameOf(specifier), specifier]));
  const others = sharedPackages.filter((other) => other !== name).map((other) => new RegExp(`^${other}(?:/|$)`));
  const bundle = await rolldown({
    cwd: root,
    platform: 'browser',
    ...(installedAs === name ? {} : { resolve: { alias: { [name]: installedAs } } }),
    logLevel: 'silent',
    input: Object.fromEntries([...names.keys()].map((file) => [file, idOf(root, file)])),
    preserveEntrySignatures: 'strict',
    transform: { define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.MODE': '"production"' } },
    plugins: [
      esmExternalRequirePlugin({ external: others }),
      {
        name: 'suanpan:library',
        resolveId: (id) => (isEntry(root, id) ? { id, moduleSideEffects: true } : undefined),
        async load(id) {
          const specifier = names.get(id.slice(idOf(root, '').length, -3));
          if (!isEntry(root, id) || specifier === undefined) return undefined;
          const resolved = await this.resolve(specifier, id);
          if (!resolved) throw new Error(`${specifier} cannot be resolved from ${root}`);
          return librarySource(specifier, resolved.id);
        },
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es', minify: true, entryFileNames: '[name].js', chunkFileNames: 'part-[hash].js' });
  await bundle.close();
  const chunks = output.filter((file) => file.type === 'chunk');
  const files = chunks.map(({ fileName }) => fileName);
  const built: BuiltLibrary = {
    folder,
    entries: Object.fromEntries([...names].map(([file, specifier]) => [specifier, `${file}.js`])),
    files,
    imports: [...new Set(chunks.flatMap(({ imports }) => imports.filter((file) => !files.includes(file))))],
  };
  return keep(built, new Map(chunks.map(({ fileName, code }) => [fileName, code])));
}

/** Two builds may finish at once: each writes apart, and the first gives its folder the name. */
async function keep(built: BuiltLibrary, codes: ReadonlyMap<string, string>): Promise<BuiltLibrary> {
  const draft = `${built.folder}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  await Promise.all([...codes].map(([file, code]) => writeFile(join(draft, file), code)));
  await precompress(draft);
  await writeFile(join(draft, 'library.json'), JSON.stringify(built));
  await mkdir(dirname(built.folder), { recursive: true });
  await rename(draft, built.folder).catch(() => rm(draft, { recursive: true }));
  return built;
}

function fileNameOf(specifier: string): string {
  return specifier.replace(/^@/, '').replaceAll('/', '-');
}

function idOf(root: string, file: string): string {
  return file === '' ? join(root, '__suanpan-') : `${join(root, '__suanpan-')}${file}.js`;
}

function isEntry(root: string, id: string): boolean {
  return id.startsWith(idOf(root, ''));
}
