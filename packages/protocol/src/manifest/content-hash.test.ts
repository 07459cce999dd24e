import { expect, it } from 'vitest';
import { contentHash } from './content-hash.ts';
import { salesManifest } from './manifest.examples.ts';

it('contentHash() is the same for two builds of the same sources', () => {
  const again = { ...salesManifest, files: salesManifest.files.toReversed(), build: { tool: 'x', time: '2027-01-01T00:00:00.000Z' } };
  expect(contentHash(again)).toBe(contentHash(salesManifest));
  expect(contentHash({ ...salesManifest, release: 'sales@1.4.2-00000000' })).toBe(contentHash(salesManifest));
});

it('contentHash() is another one when a file is, or anything that the manifest says', () => {
  const [first, ...others] = salesManifest.files;
  const touched = { ...salesManifest, files: [{ ...first, integrity: `sha384-${'B'.repeat(64)}` }, ...others] };
  const renamed = { ...salesManifest, title: { 'zh-CN': '销', 'en-US': 'Sales' } };
  expect(new Set([salesManifest, touched, renamed].map(contentHash)).size).toBe(3);
});
