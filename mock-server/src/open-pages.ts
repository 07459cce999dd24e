import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBuiltApps } from '@suanpan/release/find-built-apps';
import { createHostHandler } from '@suanpan/release/host-handler';
import { readCatalogue } from '@suanpan/release/read-catalogue';
import type { PageTools, Pages } from './start-server.ts';

/** Returns what answers page requests: the built shell and apps of a repository, or a hint where nothing is built. */
export async function openPages(root: string, extraApps: readonly string[] = []): Promise<Pages> {
  const host = join(root, 'shell', 'dist');
  if (!existsSync(host))
    return () =>
      new Response('尚未构建页面，请先运行 npm start。Nothing is built yet: run npm start first.\n', {
        status: 404,
        headers: { 'content-type': 'text/plain; charset=utf-8' },
      });
  const stored = await readCatalogue({ host, apps: [...findBuiltApps(join(root, 'apps')), ...extraApps.flatMap(findBuiltApps)] });
  let tools: PageTools | undefined;
  // Made now rather than at the first request, so that a broken release is told of at the start.
  const handler = createHostHandler({ stored, session: async (request) => (await tools?.session(request)) ?? null });
  return (request, given) => {
    tools = given;
    return handler.handle(request);
  };
}
