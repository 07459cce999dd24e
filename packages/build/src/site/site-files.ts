import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files of an app's `public` folder, which it names from the root of its site. */
export interface SiteFiles {
  /** Returns whether `path`, without a leading slash, is a file. */
  has(path: string): boolean;
  /** Finds `/path` of a file in a text, alone or inside HTML or CSS; `/folder/` where the rest of the name comes later. */
  readonly pattern: RegExp | undefined;
}

/** Reads which files the folder `publicDir` holds; it may be missing. */
export function readSiteFiles(publicDir: string): SiteFiles {
  const files = namesBelow(publicDir).filter((file) => /\.\w+$/.test(file) && file !== 'index.html');
  const folders = [...new Set(files.flatMap((file) => (file.includes('/') ? [file.slice(0, file.lastIndexOf('/') + 1)] : [])))];
  const names = [...files.map((file) => `${escaped(file)}(?![\\w./-])`), ...folders.map((folder) => `${escaped(folder)}(?=$)`)];
  const known = new Set(files);
  return {
    has: (path) => known.has(path),
    pattern: names.length === 0 ? undefined : new RegExp(`(?<=^|["'(\\s=,])/(?=(?:${names.join('|')}))`, 'g'),
  };
}

/** Returns whether `text` is an address from the root of a site that means a file rather than a page. */
export function looksLikeSiteFile(text: string): boolean {
  return /^\/(?!\/)[\w@.()/-]+\.(?:png|jpe?g|gif|svg|webp|avif|ico|mp[34]|webm|ogg|wav|woff2?|[ot]tf|wasm|pdf|glb|gltf|bin|onnx)$/i.test(
    text,
  );
}

function namesBelow(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
    return files.map((file) => file.split(sep).join('/')).toSorted();
  } catch {
    return [];
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
