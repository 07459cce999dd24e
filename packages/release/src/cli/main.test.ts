import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from '@suanpan/protocol/session';
import { beforeEach, describe, expect, it } from 'vitest';
import { watchStore } from '../catalogue/watch-store.ts';
import { createHostHandler, type HostHandler } from '../host/host-handler.ts';
import { type BuiltExample, writeBuiltRelease, writeBuiltShell } from '../publishing/built-release.examples.ts';
import { publishBuilt } from '../publishing/publish-built.ts';
import { openReleaseStore } from '../store/release-store.ts';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const session: Session = {
  user: { id: 'u1', name: '李四', loginName: 'lisi' },
  company: { id: 'c1', name: '云栖茶业', timeZone: 'Asia/Shanghai' },
  companies: [],
  roles: ['owner'],
  permissions: ['sales.order.read'],
  locale: 'zh-CN',
};
let folder: string;
let handle: HostHandler;
let one: string;

/** Types a command on a terminal of its own, where nobody answers questions. */
function type(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const env = { ...process.env, SUANPAN_RELEASES: folder };
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'main.ts'), ...args],
      { env },
      (_error, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
    child.stdin?.end();
  });
}

const get = (path: string): Promise<Response> => handle(new Request(`http://localhost${path}`), { session: async () => session });

async function pageNow(): Promise<{ readonly release: string; readonly fallback: string | undefined; readonly entry: string }> {
  const html = await (await get('/sales/orders')).text();
  const { apps } = JSON.parse(/id="suanpan-composition">(.*?)<\/script>/s.exec(html)?.[1] ?? '') as {
    apps: { release: string; entry: string; fallback: { release: string } | null }[];
  };
  return { release: apps[0]?.release ?? '', fallback: apps[0]?.fallback?.release, entry: apps[0]?.entry ?? '' };
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suanpan-store-'));
  const store = await openReleaseStore(folder);
  const [shell, sales] = [await writeBuiltShell('0.1.0'), await writeBuiltRelease()];
  one = sales.release;
  await publishBuilt(store, { own: [shell.folder, sales.folder], extra: [], actor: 'npm start', at: '2026-11-23T02:24:00.000Z' });
  handle = createHostHandler({ current: watchStore(store) });
});

const next = (example: BuiltExample = {}) =>
  writeBuiltRelease({ version: '1.5.0', files: { 'main-Cx81.js': 'export const c = 3;' }, ...example });

describe('npm run release', () => {
  it('publishes, promotes and rolls back under a running host server, whose open pages keep their files', { timeout: 60_000 }, async () => {
    const open = await pageNow();
    expect(open).toMatchObject({ release: one, fallback: undefined });
    const two = await next();

    const published = await type('publish', two.folder, '--json');
    expect(JSON.parse(published.out)).toEqual({ ok: true, command: 'publish', release: two.release, isNew: true, moved: false });
    expect((await pageNow()).release).toBe(one);

    const promoted = await type('promote', 'sales', '--yes', '--reason', 'for the fair');
    expect(promoted).toMatchObject({ code: 0 });
    expect(promoted.out).toContain(`now              ${one}`);
    expect(promoted.out).toContain(`then             ${two.release}`);
    expect(await pageNow()).toMatchObject({ release: two.release, fallback: one });
    expect(await (await get(open.entry)).text()).toBe('export {};');

    expect((await type('rollback', 'sales', '--yes')).code).toBe(0);
    expect((await pageNow()).release).toBe(one);
    const { versions } = JSON.parse((await type('history', 'sales', '--json')).out) as { versions: { change: object; stable: string }[] };
    expect(versions.map(({ stable }) => stable)).toEqual([one, two.release, one]);
    expect(versions[1]?.change).toMatchObject({ action: 'promote', reason: 'for the fair' });
  });

  it('moves nothing when there is nobody to ask, and says how', { timeout: 30_000 }, async () => {
    const two = await next();
    const { code, err } = await type('publish', two.folder, '--pointer', 'stable');
    expect(code).toBe(1);
    expect(err).toMatch(/^SP-REL-017.*\n.*--yes/s);
    expect((await pageNow()).release).toBe(one);
  });

  it('promotes nothing that pages would leave out', { timeout: 30_000 }, async () => {
    const react18 = { react: { range: '^18.0.0', version: '18.3.1' } };
    const two = await next({ change: (manifest) => ({ ...manifest, shared: react18 }) });
    const { code, out } = await type('publish', two.folder, '--pointer', 'stable', '--yes', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ ok: false, error: { code: 'SP-REL-003', facts: { wanted: '^18.0.0', had: '19.3.1' } } });
    expect((await pageNow()).release).toBe(one);
  });

  it('tells what is, why it is so, and what was', { timeout: 30_000 }, async () => {
    const [status, of, explained, past] = await Promise.all([
      type('status'),
      type('status', 'sales'),
      type('explain', '/sales/orders/42'),
      type('history', 'sales', '--at', '2026-11-01T00:00:00Z'),
    ]);
    expect(status.out).toMatch(new RegExp(`sales +${one}`));
    expect(of.out).toMatch(new RegExp(`${one} +stable`));
    expect(explained.out).toContain(`sales is ${one}, because it is stable for everybody`);
    expect(explained.out).toMatch(/react +host +19\.3\.1/);
    expect(past.out).toContain('Nobody had "sales" then');
  });

  it.each([
    [['promote', 'sales', '--to', 'sales@9.9.9-00000000'], 1, 'SP-REL-013'],
    [['rollback', 'sales', '--yes'], 1, 'SP-REL-014'],
    [['explain', 'ledger'], 1, 'SP-REL-013'],
    [['publish', './nowhere'], 1, 'SP-REL-005'],
    [['deploy'], 2, 'SP-REL-018'],
  ])('refuses %j with exit code %d and %s', { timeout: 30_000 }, async (args, exitCode, code) => {
    const { code: ended, err } = await type(...args);
    expect(err).toMatch(new RegExp(`^${code}`));
    expect(ended).toBe(exitCode);
  });
});
