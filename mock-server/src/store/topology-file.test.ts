import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readTopologyFile } from './topology-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'suanpan-topology-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shard = { id: '1', writer: 'postgres://localhost/a', readers: [] };

it.each([
  ['no JSON', '{'],
  ['a list of at least one shard', '{}'],
  ['a list of at least one shard', '{"directory":"1","shards":[]}'],
  ['letters, digits and hyphens', { directory: '1', shards: [{ ...shard, id: 'a b' }] }],
  ['needs a "writer"', { directory: '1', shards: [{ ...shard, writer: 'mysql://x' }] }],
  ['a list "readers"', { directory: '1', shards: [{ id: '1', writer: shard.writer }] }],
  ['the same id', { directory: '1', shards: [shard, shard] }],
  ['"directory" must be', { directory: '2', shards: [shard] }],
])('a file is refused before anybody is connected: %s', async (cause, content) => {
  const path = join(folder, 'topology.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  await expect(readTopologyFile(path)).rejects.toMatchObject({ code: 'SP-API-922', message: expect.stringContaining(cause) });
});

it('a file that is not there is named', async () => {
  await expect(readTopologyFile(join(folder, 'none.json'))).rejects.toMatchObject({ code: 'SP-API-922' });
});
