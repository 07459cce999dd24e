import { createHash } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appFiles } from '@suanpan/testkit/app-files';
import { type ReleaseDraft, writeRelease } from '@suanpan/testkit/write-release';
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { checkRelease } from './check-release.ts';

const schema = buildSchema('type Query { orders: Int }');
const good = appFiles({ title: 'Good' });

async function findingsOf(draft: Partial<ReleaseDraft>): Promise<readonly string[]> {
  const { folder } = await writeRelease(await mkdtemp(join(tmpdir(), 'suanpan-check-')), { app: 'tried', files: good, ...draft });
  return (await checkRelease(folder, schema)).findings.map(({ code, place, what }) => `${code} ${place}: ${what}`);
}

function operations(text: string): Readonly<Record<string, string>> {
  const hash = createHash('sha256').update(text).digest('hex');
  return { 'operations.json': JSON.stringify({ [hash]: { name: 'ReadOrders', kind: 'query', text } }) };
}

it('checkRelease() finds nothing in a good release, and weighs it', async () => {
  const { folder, release } = await writeRelease(await mkdtemp(join(tmpdir(), 'suanpan-check-')), { app: 'tried', files: good });
  const checked = await checkRelease(folder, schema);
  expect(checked).toMatchObject({ release, findings: [] });
  expect(checked.weights?.route).toBeGreaterThan(100);
  expect(await findingsOf({ files: { ...good, ...operations('query ReadOrders { orders }') } })).toEqual([]);
});

const wrong: readonly (readonly [why: string, draft: Partial<ReleaseDraft>, finding: RegExp])[] = [
  [
    'an entry without lifecycles',
    { files: appFiles({ title: 'None', exports: 'export const mount = 1;' }) },
    /^SP-BUILD-002 main\.js: .*bootstrap, unmount$/,
  ],
  [
    'a budget that is overdrawn',
    { say: (manifest) => ({ ...manifest, budgets: { entry: 10 } }) },
    /^SP-BUILD-015 app\.config\.ts: entry weighs/,
  ],
  [
    'what the build could not bind',
    { files: { ...good, 'findings.json': JSON.stringify({ findings: [{ code: 'SP-BUILD-005', file: 'src/x.ts', excerpt: 'eval(x)' }] }) } },
    /^SP-BUILD-005 src\/x\.ts: eval\(x\)$/,
  ],
  [
    'a language without texts',
    { files: { ...good, 'zh.js': 'export default {};' }, say: (manifest) => ({ ...manifest, texts: { 'zh-CN': 'zh.js' } }) },
    /^SP-BUILD-016 src\/locales\/en-US\.json/,
  ],
  [
    'an operation that the schema lacks',
    { files: { ...good, ...operations('query ReadOrders { sales }') } },
    /^SP-BUILD-017 query ReadOrders: .*"sales"/,
  ],
  ['a file that is not listed', { unlisted: { 'extra.js': '' } }, /^SP-REL-007 release\.json: .*extra\.js/],
];

it.each(wrong)('checkRelease() finds %s', async (...[, draft, finding]) => {
  const findings = await findingsOf(draft);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(finding);
});
