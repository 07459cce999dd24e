import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { findDevApps } from './dev-apps.ts';

function repositoryOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'suanpan-dev-apps-'));
  for (const folder of ['apps', 'e2e/apps']) mkdirSync(join(root, folder), { recursive: true });
  for (const [path, name] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path), 'src'), { recursive: true });
    writeFileSync(join(root, dirname(path), 'src/main.ts'), '');
    const title = { 'zh-CN': name, 'en-US': name };
    writeFileSync(join(root, path), `export default ${JSON.stringify({ name, title, routes: [{ path: `/${name}`, title }] })};`);
  }
  return root;
}

const root = repositoryOf({
  'apps/sales/app.config.ts': 'sales',
  'apps/stock/app.config.ts': 'stock',
  'e2e/apps/written-in-vue/app.config.ts': 'written-in-vue',
  'copies/sales/app.config.ts': 'sales',
});

it('finds several apps, by name and by folder, each once', async () => {
  const found = await findDevApps(['stock', 'e2e/apps/written-in-vue', 'apps/stock'], root);
  expect(found.map(({ base, entry }) => [base, entry])).toEqual([
    ['/@dev/stock/', '/@dev/stock/src/main.ts'],
    ['/@dev/written-in-vue/', '/@dev/written-in-vue/src/main.ts'],
  ]);
});

it.each([
  [['stok'], 'Cannot develop "stok": there is no such folder'],
  [['sales', 'e2e/apps/'], 'Cannot develop "e2e/apps/": the folder has no app.config.ts'],
  [[], 'Cannot develop: no app is named'],
])('of %j it says what is wrong and what there is', async (names, message) => {
  await expect(findDevApps(names, root)).rejects.toMatchObject({
    code: 'SP-TOOL-030',
    message,
    facts: { apps: 'sales, stock', folders: 'e2e/apps/written-in-vue' },
  });
});

it('refuses two folders that hold an app of one name', async () => {
  await expect(findDevApps(['sales', 'copies/sales'], root)).rejects.toMatchObject({ code: 'SP-TOOL-031' });
});
