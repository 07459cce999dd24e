import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Registry } from './build-sides.ts';
import { output } from './folders.ts';

/** A page, and the strictest policy that it could have. */
export interface PageContext {
  readonly html: string;
  readonly policy: string;
}

/** Returns the host page of a side; native modules come with an import map and preloads for the app that the address names. */
export async function hostPage(side: string, app: string | undefined): Promise<PageContext> {
  const folder = join(output, side, 'host');
  const plain = await readFile(join(folder, 'index.html'), 'utf8');
  const sharedFile = join(folder, 'shared.json');
  if (!existsSync(sharedFile)) return { html: plain, policy: policyWith('') };
  const shared = JSON.parse(await readFile(sharedFile, 'utf8')) as { imports: Record<string, string>; preload: string[] };
  const registry = JSON.parse(await readFile(join(folder, 'registry.json'), 'utf8')) as Registry;
  const found = registry[app ?? ''];
  const map = JSON.stringify({ imports: shared.imports });
  const head = [
    `<script type="importmap">${map}</script>`,
    ...[...(found?.modules ?? []), ...shared.preload].map((href) => `<link rel="modulepreload" href="${href}">`),
    ...(found?.styles ?? []).map((href) => `<link rel="stylesheet" href="${href}">`),
  ];
  const hash = createHash('sha256').update(map).digest('base64');
  return {
    html: plain.replace('<meta charset="utf-8">', `<meta charset="utf-8">\n${head.join('\n')}`),
    policy: policyWith(`'sha256-${hash}'`),
  };
}

function policyWith(hash: string): string {
  return `default-src 'self'; script-src 'self' ${hash}; style-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'`;
}
