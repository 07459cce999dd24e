import { readdirSync } from 'node:fs';
import { demoAccounts } from '@suanpan/mock-server/demo-accounts';
import type { Pages } from '@suanpan/mock-server/start-server';
import { createHostHandler } from '@suanpan/release/host-handler';
import { onlyBuiltShell } from '@suanpan/release/with-built-shell';
import type { Session } from '@suanpan/protocol/session';
import type { DevSource } from './dev-apps.ts';
import { preamblePath } from './refresh-preamble.ts';

/** Returns what answers page requests for one app alone, signed in as the first person of the demo data. */
export async function standalonePages(app: DevSource, root: string): Promise<Pages> {
  const pages = createHostHandler({
    current: await onlyBuiltShell(`${root}shell/dist-bare-development`),
    devApps: [app],
    scripts: [preamblePath],
  });
  return async (request, tools) => {
    const { pathname, origin } = new URL(request.url);
    if (pathname === '/') return redirect(firstPage(app));
    if (pathname.startsWith('/releases/') || (await tools.session(request))) return pages(request, tools);
    return redirect(request.url.slice(origin.length), await signIn(origin));
  };
}

/** Whether an app asks the backend for anything, by its own operations. */
export function usesBackend({ folder }: Pick<DevSource, 'folder'>): boolean {
  return readdirSync(`${folder}/src`, { recursive: true }).some((file) => String(file).endsWith('.graphql'));
}

/** The address of the app's first page. */
export function firstPage({ config }: Pick<DevSource, 'config'>): string {
  return config.routes[0]?.path ?? '/';
}

/** Somebody who may do all that the app's own pages ask for; nobody's backend knows them. */
export function madeUpSession({ config }: Pick<DevSource, 'config'>): Session {
  const company = { id: '01a20637-a600-700f-885d-7b276df55b27', name: '示例公司', timeZone: 'Asia/Shanghai' };
  return {
    user: { id: '01a20bde-11c0-7003-86c7-e4895aaec238', name: '开发者', loginName: 'developer' },
    company,
    companies: [company],
    roles: ['owner'],
    permissions: config.routes.flatMap(({ permission }) => permission ?? []),
    locale: 'zh-CN',
  };
}

/** Signs in as people do, and returns the cookie that the backend gave. */
async function signIn(origin: string): Promise<string> {
  const [account] = demoAccounts;
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-suanpan-app': 'shell' },
    body: JSON.stringify({
      query: 'mutation ($loginName: String!, $password: String!) { signIn(loginName: $loginName, password: $password) { __typename } }',
      variables: { loginName: account?.loginName, password: account?.password },
    }),
  });
  const cookie = response.headers.get('set-cookie');
  if (cookie === null) throw new Error(`Cannot sign in as "${account?.loginName ?? ''}": ${await response.text()}`);
  return cookie;
}

function redirect(location: string, cookie?: string): Response {
  return new Response(null, { status: 303, headers: { location, ...(cookie !== undefined && { 'set-cookie': cookie }) } });
}
