import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
const text = /\.(js|css|json|svg|html|map|txt|wasm)$/;

/**
 * Writes `.br` and `.gz` beside every text file of `folder` that is worth it, so that no request pays for compressing.
 *
 * A file that has them already came from a cache with them.
 */
export async function precompress(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = new Set(paths);
  const files = paths.filter((file) => text.test(file) && !found.has(`${file}.br`));
  await Promise.all(files.map(compressFile));
}

/** Below this a file fits one packet with its headers, whatever its form, in bytes. */
const worthwhile = 256;

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < worthwhile) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: file.endsWith('.map') ? 4 : 10 };
  const [br, gz] = await Promise.all([brotli(content, { params }), gzipped(content, { level: 9 })]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
