import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { InMemoryCache } from '@apollo/client';
import { collectOperations } from '@suanpan/build/collect-operations';
import { type DocumentNode, print } from 'graphql';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const owners = ['apps', 'packages'].flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`));
const asking = owners.filter((owner) => existsSync(join(root, owner, 'src/data')));

async function documentsOf(owner: string): Promise<DocumentNode[]> {
  const folder = join(root, owner, 'src/data');
  const modules = await Promise.all(
    readdirSync(folder)
      .filter((name) => name.endsWith('.generated.ts'))
      .map((name) => import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href) as Promise<Readonly<Record<string, DocumentNode>>>),
  );
  return modules.flatMap((module) => Object.entries(module).flatMap(([name, value]) => (name.endsWith('Document') ? [value] : [])));
}

it.each(asking)('the operations of %s in a release are, to the letter, what a client sends', async (owner) => {
  const cache = new InMemoryCache();
  const sent = (await documentsOf(owner)).map((document) => print(cache.transformDocument(document)));
  expect(sent.length).toBeGreaterThan(0);
  expect(Object.keys(collectOperations(join(root, owner, 'src'))).toSorted()).toEqual(
    sent.map((text) => createHash('sha256').update(text).digest('hex')).toSorted(),
  );
});
