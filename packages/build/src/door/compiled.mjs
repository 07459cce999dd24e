import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = fileURLToPath(new URL('../../dist', import.meta.url));

/**
 * Imports one of this package's TypeScript modules as one JavaScript file, which is made anew when a source has changed.
 *
 * Loaded file by file, the plugin and its dependencies cost each build of an app more than a second; as one file a tenth of
 * that. Any Vite can load it so, whichever way it reads its configuration.
 *
 * @param {string} name the module, in the package's `src` folder, without its ending
 * @returns {Promise<Record<string, unknown>>}
 */
export async function compiled(name) {
  const file = `${folder}/${name.replaceAll('/', '-')}.js`;
  if (!isFresh(file)) await compile(name, file);
  return import(pathToFileURL(file).href);
}

/** The first line of a compiled file lists what it was made of, and how that looked. @param {string} file */
function isFresh(file) {
  const sources = readSources(file);
  return sources !== undefined && Object.entries(sources).every(([source, look]) => lookOf(source) === look);
}

/** @param {string} file @returns {Readonly<Record<string, string>> | undefined} */
function readSources(file) {
  try {
    const text = readFileSync(file, 'utf8');
    return JSON.parse(text.slice(2, text.indexOf('\n')));
  } catch {
    // Never compiled, or by an older form of this: either way it is made anew.
    return undefined;
  }
}

/** @param {string} file */
function lookOf(file) {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? `${stats.size} bytes, ${stats.mtimeMs}` : '';
}

/** Several builds may compile at once: each writes apart, and a file takes its place whole. @param {string} name @param {string} file */
async function compile(name, file) {
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: fileURLToPath(new URL(`../${name}.ts`, import.meta.url)),
    platform: 'node',
    logLevel: 'silent',
    // What is loaded anyway, or is not JavaScript alone.
    external: (id) => /^(?:node:|vite$|rolldown(?:$|\/)|postcss$)/.test(id),
  });
  const { output } = await bundle.generate({ format: 'es', codeSplitting: false });
  await bundle.close();
  const { code, moduleIds } = output[0];
  const sources = [fileURLToPath(import.meta.url), ...moduleIds.filter((id) => isAbsolute(id))];
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `//${JSON.stringify(Object.fromEntries(sources.map((source) => [source, lookOf(source)])))}\n${code}`);
  renameSync(draft, file);
}
