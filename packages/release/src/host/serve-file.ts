import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** Answers with a file of a release, compressed as the client takes it; it never changes, so it is cached for good. */
export async function serveFile(folder: string, path: string, request: Request): Promise<Response> {
  const accepted = request.headers.get('accept-encoding') ?? '';
  for (const [encoding, suffix] of encodings) {
    const content = accepted.includes(encoding) ? await readIfThere(join(folder, path + suffix)) : undefined;
    if (content) return answer(content, path, { 'content-encoding': encoding });
  }
  const content = await readIfThere(join(folder, path));
  return content ? answer(content, path, {}) : notFound();
}

/** Answers that there is no such file. Not cached: a release may be published the next second. */
export function notFound(): Response {
  return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } });
}

function answer(content: Uint8Array<ArrayBuffer>, path: string, headers: Readonly<Record<string, string>>): Response {
  return new Response(content, {
    headers: {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  });
}

async function readIfThere(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
